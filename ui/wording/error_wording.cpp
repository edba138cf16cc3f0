// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/error_wording.h"

#include <array>

namespace unisono::wording {

namespace {

struct FaultWords
{
    Fault fault;
    const char* name;
    const char* about;    ///< with the subject as %1
    const char* plain;    ///< where the subject is not known
    const char* advice;
};

constexpr std::array faultWords{
    FaultWords{Fault::NotFound, "not_found", QT_TRANSLATE_NOOP("wording", "“%1” does not exist."),
               QT_TRANSLATE_NOOP("wording", "What was asked for does not exist."),
               QT_TRANSLATE_NOOP("wording", "Check the name and the place, then try again.")},
    FaultWords{Fault::NotReadable, "not_readable", QT_TRANSLATE_NOOP("wording", "“%1” cannot be read."),
               QT_TRANSLATE_NOOP("wording", "The file cannot be read."),
               QT_TRANSLATE_NOOP("wording", "Check that it is whole and that your account may read it.")},
    FaultWords{Fault::NotWritable, "not_writable", QT_TRANSLATE_NOOP("wording", "“%1” cannot be written."),
               QT_TRANSLATE_NOOP("wording", "The file cannot be written."),
               QT_TRANSLATE_NOOP("wording", "The folder may be read-only. Choose another place.")},
    FaultWords{Fault::DiskFull, "disk_full", QT_TRANSLATE_NOOP("wording", "The disk is full: “%1” could not be saved."),
               QT_TRANSLATE_NOOP("wording", "The disk is full: nothing more can be saved."),
               QT_TRANSLATE_NOOP("wording", "What was saved before is intact. Free some space, then try again.")},
    FaultWords{Fault::Locked, "locked", QT_TRANSLATE_NOOP("wording", "“%1” is open in another program."),
               QT_TRANSLATE_NOOP("wording", "The file is open in another program."),
               QT_TRANSLATE_NOOP("wording", "Close it there, then try again.")},
    FaultWords{Fault::NotAWorkspace, "not_a_workspace", QT_TRANSLATE_NOOP("wording", "“%1” is not a workspace."),
               QT_TRANSLATE_NOOP("wording", "This is not a workspace."),
               QT_TRANSLATE_NOOP("wording", "It was left as it is. Choose another one, or create a new workspace.")},
    FaultWords{Fault::NewerWorkspace, "newer_workspace",
               QT_TRANSLATE_NOOP("wording", "The workspace “%1” comes from a newer version."),
               QT_TRANSLATE_NOOP("wording", "This workspace comes from a newer version."),
               QT_TRANSLATE_NOOP("wording", "It was left as it is. Update Unisono to open it.")},
    FaultWords{Fault::Corrupt, "corrupt", QT_TRANSLATE_NOOP("wording", "“%1” is damaged, or not what its name says."),
               QT_TRANSLATE_NOOP("wording", "The file is damaged, or not what its name says."),
               QT_TRANSLATE_NOOP("wording", "Nothing was taken from it. Ask for a new copy.")},
    FaultWords{Fault::TooLarge, "too_large", QT_TRANSLATE_NOOP("wording", "“%1” is larger than is safe to read."),
               QT_TRANSLATE_NOOP("wording", "The input is larger than is safe to read."),
               QT_TRANSLATE_NOOP("wording", "Check that it is the right one, or split it into smaller files.")},
    FaultWords{Fault::Malformed, "malformed", QT_TRANSLATE_NOOP("wording", "The content of “%1” makes no sense here."),
               QT_TRANSLATE_NOOP("wording", "The content makes no sense here."),
               QT_TRANSLATE_NOOP("wording", "Nothing was taken from it. Compare it with the description of the format.")},
    FaultWords{Fault::MissingDriver, "missing_driver",
               QT_TRANSLATE_NOOP("wording", "The database driver “%1” is not installed."),
               QT_TRANSLATE_NOOP("wording", "The database driver is not installed."),
               QT_TRANSLATE_NOOP("wording", "Install it, or choose another kind of database.")},
    FaultWords{Fault::Unreachable, "unreachable", QT_TRANSLATE_NOOP("wording", "“%1” cannot be reached."),
               QT_TRANSLATE_NOOP("wording", "The back-end cannot be reached."),
               QT_TRANSLATE_NOOP("wording", "Figures stay as of the last pull. Check the address and the network.")},
    FaultWords{Fault::TimedOut, "timed_out", QT_TRANSLATE_NOOP("wording", "“%1” did not answer in time."),
               QT_TRANSLATE_NOOP("wording", "The back-end did not answer in time."),
               QT_TRANSLATE_NOOP("wording", "Figures stay as of the last pull. Pull again later.")},
    FaultWords{Fault::AccessRefused, "access_refused", QT_TRANSLATE_NOOP("wording", "Access to “%1” is refused."),
               QT_TRANSLATE_NOOP("wording", "Access is refused."),
               QT_TRANSLATE_NOOP("wording", "The password may have changed, or the account may lack a right.")},
    FaultWords{Fault::RateLimited, "rate_limited", QT_TRANSLATE_NOOP("wording", "“%1” asks to wait."),
               QT_TRANSLATE_NOOP("wording", "The channel asks to wait."),
               QT_TRANSLATE_NOOP("wording", "Figures stay as of the last pull. Pull again in an hour.")},
    FaultWords{Fault::ServerFault, "server_fault", QT_TRANSLATE_NOOP("wording", "“%1” answers that it failed."),
               QT_TRANSLATE_NOOP("wording", "The back-end answers that it failed."),
               QT_TRANSLATE_NOOP("wording", "Figures stay as of the last pull. Tell whoever runs it if it lasts.")},
    FaultWords{Fault::UnexpectedAnswer, "unexpected_answer",
               QT_TRANSLATE_NOOP("wording", "“%1” answers something else than expected."),
               QT_TRANSLATE_NOOP("wording", "The back-end answers something else than expected."),
               QT_TRANSLATE_NOOP("wording", "Check that the address is that of the channel’s interface.")},
    FaultWords{Fault::InsecureAddress, "insecure_address",
               QT_TRANSLATE_NOOP("wording", "The address “%1” is not protected."),
               QT_TRANSLATE_NOOP("wording", "The address is not protected."),
               QT_TRANSLATE_NOOP("wording", "Nothing was sent. Use an address that begins with https.")},
    FaultWords{Fault::WrongCertificate, "wrong_certificate",
               QT_TRANSLATE_NOOP("wording", "The certificate of “%1” cannot be trusted."),
               QT_TRANSLATE_NOOP("wording", "The certificate cannot be trusted."),
               QT_TRANSLATE_NOOP("wording", "Nothing was sent. Tell whoever runs the site.")},
    FaultWords{Fault::MissingSecret, "missing_secret",
               QT_TRANSLATE_NOOP("wording", "No password is known for “%1”."),
               QT_TRANSLATE_NOOP("wording", "No password is known for this channel."),
               QT_TRANSLATE_NOOP("wording", "Enter it again; on the command line, pass it through the environment.")},
    FaultWords{Fault::NoKeychain, "no_keychain",
               QT_TRANSLATE_NOOP("wording", "The system’s keychain is locked: “%1” cannot be read from it."),
               QT_TRANSLATE_NOOP("wording", "The system’s keychain is locked."),
               QT_TRANSLATE_NOOP("wording", "You will be asked again each session; nothing is written.")},
    FaultWords{Fault::UnknownChannel, "unknown_channel",
               QT_TRANSLATE_NOOP("wording", "No channel of this workspace is called “%1”."),
               QT_TRANSLATE_NOOP("wording", "This workspace has no such channel."),
               QT_TRANSLATE_NOOP("wording", "The list of channels shows the right names.")},
    FaultWords{Fault::UnknownKind, "unknown_kind", QT_TRANSLATE_NOOP("wording", "No kind of channel is called “%1”."),
               QT_TRANSLATE_NOOP("wording", "There is no such kind of channel."),
               QT_TRANSLATE_NOOP("wording", "The help names the kinds that exist.")},
    FaultWords{Fault::AlreadyExists, "already_exists", QT_TRANSLATE_NOOP("wording", "“%1” exists already."),
               QT_TRANSLATE_NOOP("wording", "This name is taken."),
               QT_TRANSLATE_NOOP("wording", "It was left as it is. Choose another name.")},
    FaultWords{Fault::WrongUse, "wrong_use", QT_TRANSLATE_NOOP("wording", "“%1” does not fit here."),
               QT_TRANSLATE_NOOP("wording", "These arguments do not fit together."),
               QT_TRANSLATE_NOOP("wording", "The help has an example that works as it stands.")},
    FaultWords{Fault::Cancelled, "cancelled", QT_TRANSLATE_NOOP("wording", "“%1” was stopped."),
               QT_TRANSLATE_NOOP("wording", "Stopped."), QT_TRANSLATE_NOOP("wording", "What was complete is kept.")},
    FaultWords{Fault::MissingFont, "missing_font",
               QT_TRANSLATE_NOOP("wording", "The program’s own font “%1” could not be loaded."),
               QT_TRANSLATE_NOOP("wording", "The program’s own fonts could not be loaded."),
               QT_TRANSLATE_NOOP("wording", "Install the program again.")},
};
static_assert(faultWords.size() == static_cast<std::size_t>(Fault::MissingFont) + 1);

const FaultWords& wordsOf(Fault fault)
{
    for (const FaultWords& words : faultWords) {
        if (words.fault == fault)
            return words;
    }
    return faultWords[static_cast<std::size_t>(Fault::Malformed)];
}

} // namespace

QString whatHappened(const Error& error, const Language& language)
{
    const FaultWords& words = wordsOf(error.fault);
    if (error.subject.isEmpty())
        return language.translate("wording", words.plain);
    return language.translate("wording", words.about).arg(error.subject);
}

QString whatToDo(const Error& error, const Language& language)
{
    return language.translate("wording", wordsOf(error.fault).advice);
}

QString errorText(const Error& error, const Language& language)
{
    return whatHappened(error, language) + QLatin1Char(' ') + whatToDo(error, language);
}

QString faultName(Fault fault)
{
    return QString::fromLatin1(wordsOf(fault).name);
}

} // namespace unisono::wording
