// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/channel.h"

#include <QString>

#include <functional>

namespace unisono::pages {

/// What the wizard asks the session.
struct ConnectQuestions
{
    std::function<void(const channels::ChannelSettings&, const QString& secret,
                       std::function<void(Result<channels::AccessReport>)> done)> test;
    std::function<void(const channels::ChannelSettings&, const QString& secret,
                       std::function<void(Result<channels::Page>)> done)> preview;
};

/// What has been filled in so far. Kept in the program's settings when the wizard is left, without the secret.
struct ConnectDraft
{
    channels::ChannelSettings settings;
    QString secret;

    bool isEmpty() const { return settings.kind.isEmpty(); }
    static ConnectDraft load();
    void save() const;
    static void forget();
};

/// A field of a channel kind that the wizard asks for.
struct ConnectField
{
    enum class Kind { Text, Folder, File, Secret };

    QString option;          ///< its name in the settings; empty for the secret
    Kind kind = Kind::Text;
    QString label;
    QString hint;            ///< placeholder: an example
    QString note;            ///< below the field
    bool required = true;
};

std::vector<ConnectField> connectFields(const QString& kind);
/// What a kind is for, in a sentence.
QString connectKindSentence(const QString& kind);
QString connectKindIcon(const QString& kind);

/// A free channel id made of a name: "web-shop", "web-shop-2".
QString channelIdFor(const QString& name, const QStringList& taken);

} // namespace unisono::pages
