// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/channels/connect_draft.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QSettings>

namespace unisono::pages {

namespace {

struct ConnectWords
{
    Q_DECLARE_TR_FUNCTIONS(unisono::pages::ConnectWords)
};

const QString draftKey = QStringLiteral("channelDraft");

} // namespace

ConnectDraft ConnectDraft::load()
{
    const QJsonObject kept = QJsonDocument::fromJson(QSettings().value(draftKey).toByteArray()).object();
    ConnectDraft draft;
    draft.settings.kind = kept.value(QLatin1String("kind")).toString();
    draft.settings.options = kept.value(QLatin1String("options")).toObject();
    draft.settings.profile.name = kept.value(QLatin1String("name")).toString();
    return draft;
}

void ConnectDraft::save() const
{
    const QJsonObject kept{{QStringLiteral("kind"), settings.kind},
                           {QStringLiteral("options"), settings.options},
                           {QStringLiteral("name"), settings.profile.name}};
    QSettings().setValue(draftKey, QJsonDocument(kept).toJson(QJsonDocument::Compact));
}

void ConnectDraft::forget()
{
    QSettings().remove(draftKey);
}

std::vector<ConnectField> connectFields(const QString& kind)
{
    using Kind = ConnectField::Kind;
    if (kind == QLatin1String("files")) {
        return {{QStringLiteral("path"), Kind::Folder, ConnectWords::tr("Folder"), {},
                 ConnectWords::tr("The folder that holds the channel’s files: CSV, TSV, JSON or XLSX, one table each."), true}};
    }
    if (kind == QLatin1String("database")) {
        return {{QStringLiteral("dsn"), Kind::Text, ConnectWords::tr("Address"), QStringLiteral("postgresql://reader@host/till"),
                 ConnectWords::tr("postgresql://user@host/database, sqlite:///file or odbc:name, always without a password."), true},
                {QStringLiteral("mapping"), Kind::File, ConnectWords::tr("Mapping file"), QStringLiteral("till.json"),
                 ConnectWords::tr("A JSON file that names one query for each kind of record."), true},
                {{}, Kind::Secret, ConnectWords::tr("Password"), {},
                 ConnectWords::tr("Of an account that may only read. Empty where the database asks for none."), false}};
    }
    return {{QStringLiteral("url"), Kind::Text, ConnectWords::tr("Address of the shop"), QStringLiteral("https://shop.example"),
             ConnectWords::tr("The address of the shop or of its admin interface."), true},
            {QStringLiteral("user"), Kind::Text, ConnectWords::tr("User name"), {},
             ConnectWords::tr("Empty where you have an API key instead."), false},
            {{}, Kind::Secret, ConnectWords::tr("Password or API key"), {},
             ConnectWords::tr("It goes to the system’s keychain and nowhere else."), true}};
}

QString connectKindSentence(const QString& kind)
{
    if (kind == QLatin1String("files"))
        return ConnectWords::tr("What a till, a spreadsheet or a nightly job drops into a folder.");
    if (kind == QLatin1String("database"))
        return ConnectWords::tr("A till or back-office database, read through queries of your own: PostgreSQL, SQLite or ODBC.");
    if (kind == QLatin1String("vendure"))
        return ConnectWords::tr("A web shop on Vendure, read through its admin interface.");
    return {};
}

QString connectKindIcon(const QString& kind)
{
    if (kind == QLatin1String("files"))
        return QStringLiteral("folder");
    return kind == QLatin1String("database") ? QStringLiteral("database") : QStringLiteral("world");
}

QString channelIdFor(const QString& name, const QStringList& taken)
{
    QString id;
    for (const QChar letter : name.normalized(QString::NormalizationForm_KD).toLower()) {
        const bool plain = letter.unicode() < 128 && letter.isLetterOrNumber();
        if (plain)
            id += letter;
        else if (letter.isSpace() || letter.isPunct())
            id += id.endsWith(u'-') ? QString() : QStringLiteral("-");
    }
    while (id.startsWith(u'-'))
        id.remove(0, 1);
    while (id.endsWith(u'-'))
        id.chop(1);
    if (id.isEmpty())
        id = QStringLiteral("channel");
    QString free = id;
    for (int number = 2; taken.contains(free); ++number)
        free = id + u'-' + QString::number(number);
    return free;
}

} // namespace unisono::pages
