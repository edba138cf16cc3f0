// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/screenshot_tour.h"

#include "session/session.h"
#include "shell/language_switch.h"
#include "shell/main_window.h"
#include "theme/theme.h"

#include <QDir>
#include <QTimer>

namespace unisono::app {

namespace {

constexpr int settleMilliseconds = 350; // what a page loads by itself is there by then

/// The item with the gravest discrepancy.
QString itemToShow(const session::Session& session)
{
    const analysis::InventoryAnswerPtr answer = session.inventory();
    for (const analysis::Finding& finding : answer->findings)
        if (finding.kind == analysis::FindingKind::Discrepancy) {
            const std::string_view text = answer->snapshot->skus->text(finding.sku);
            return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
        }
    return {};
}

QString fileName(const QString& address)
{
    QString name = address;
    return name.replace(QLatin1Char('/'), QLatin1Char('-')).section(QLatin1Char('?'), 0, 0)
           + (address.contains(QLatin1String("sku=")) ? QStringLiteral("-item") : QString());
}

} // namespace

ScreenshotTour::ScreenshotTour(shell::MainWindow& window, session::Session& session, shell::LanguageSwitch& language,
                               const QString& folder)
    : m_window(window), m_session(session), m_language(language), m_folder(folder)
{
}

void ScreenshotTour::start()
{
    QDir().mkpath(m_folder);
    m_window.resize(1440, 900);
    connect(&m_session, &session::Session::openFailed, this, &ScreenshotTour::finished);
    connect(&m_session, &session::Session::snapshotChanged, this, [this] { QTimer::singleShot(settleMilliseconds, this, &ScreenshotTour::next); },
            Qt::SingleShotConnection);
}

QStringList ScreenshotTour::addresses() const
{
    QStringList all{QStringLiteral("overview"), QStringLiteral("inventory"), QStringLiteral("inventory/positions"),
                    QStringLiteral("channels"), QStringLiteral("settings")};
    if (const QString sku = itemToShow(m_session); !sku.isEmpty())
        all += QStringLiteral("inventory?sku=") + sku;
    return all;
}

void ScreenshotTour::next()
{
    static constexpr std::pair<theme::Scheme, const char*> schemes[] = {{theme::Scheme::Light, "light"}, {theme::Scheme::Dark, "dark"}};
    const QStringList languages = shell::LanguageSwitch::codes();
    const QStringList views = addresses();
    const qsizetype perScheme = views.size();
    const qsizetype perLanguage = perScheme * 2;
    if (m_step >= perLanguage * languages.size()) {
        Q_EMIT finished();
        return;
    }
    const QString language = languages[m_step / perLanguage];
    const auto& [scheme, look] = schemes[m_step % perLanguage / perScheme];
    const QString view = views[m_step % perScheme];
    ++m_step;
    m_language.use(language);
    theme::Theme::current().setScheme(scheme);
    m_window.goTo(shell::MainWindow::ViewAddress::fromString(view));
    QTimer::singleShot(settleMilliseconds, this, [this, name = QStringLiteral("%1-%2-%3.png").arg(fileName(view), language, QLatin1String(look))] {
        m_window.grab().save(QDir(m_folder).filePath(name));
        next();
    });
}

} // namespace unisono::app
