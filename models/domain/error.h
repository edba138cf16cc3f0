// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace unisono {

/// Everything that can go wrong, as a closed set: ui/wording owes each a sentence in every language.
enum class Fault {
    NotFound,          ///< the file, folder, table or record does not exist
    NotReadable,       ///< it exists, but may not or can not be read
    NotWritable,       ///< read-only folder or file
    DiskFull,          ///< nothing more can be written
    Locked,            ///< another program holds it
    NotAWorkspace,     ///< the file or database is something else
    NewerWorkspace,    ///< written by a later version of the program
    Corrupt,           ///< damaged, truncated, or not what its name says
    TooLarge,          ///< beyond a safety limit (size, ratio, depth)
    Malformed,         ///< readable, but its content makes no sense
    MissingDriver,     ///< no database driver of that name is installed
    Unreachable,       ///< no connection to the host
    TimedOut,          ///< the host did not answer in time
    AccessRefused,     ///< wrong or expired credentials, or not enough rights
    RateLimited,       ///< the host asks to wait longer than we are willing to
    ServerFault,       ///< the host answered that it failed
    UnexpectedAnswer,  ///< the host answered something else than its interface promises
    InsecureAddress,   ///< no TLS towards a host that is not this machine
    WrongCertificate,  ///< TLS could not be trusted
    MissingSecret,     ///< no password or key is known for the channel
    NoKeychain,        ///< the system's keychain is closed or absent
    UnknownChannel,    ///< no channel of that name in the workspace
    UnknownKind,       ///< no channel kind of that name
    AlreadyExists,     ///< the name is taken
    WrongUse,          ///< arguments that do not fit
    Cancelled,         ///< the user stopped it
    MissingFont,       ///< the program's own fonts could not be loaded
};

/// What went wrong (fault), with what (subject: a file, host, table as the user knows it), and the technical rest for the log.
struct Error
{
    Fault fault = Fault::Malformed;
    QString subject;
    QString detail;

    bool operator==(const Error&) const = default;
};

} // namespace unisono
