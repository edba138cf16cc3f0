// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/screenshot_tour.h"

#include "pages/inventory/inventory_view.h"
#include "session/session.h"
#include "shell/command_palette.h"
#include "shell/language_switch.h"
#include "shell/main_window.h"
#include "shell/shortcut_sheet.h"
#include "shell/window_commands.h"
#include "theme/theme.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QTimer>

namespace unisono::shell {

namespace {

constexpr int pageMilliseconds = 60, loadMilliseconds = 400, operationsMilliseconds = 200;
constexpr QSize wide(1440, 900), small(1100, 700);

/// One round: what the window wears while it passes all stops.
struct Dress
{
    QString language, look;
    theme::Scheme scheme;
    QSize size;
};

std::vector<Dress> dresses()
{
    std::vector<Dress> all;
    for (const QString& language : LanguageSwitch::codes()) {
        all.push_back({language, QStringLiteral("light"), theme::Scheme::Light, wide});
        all.push_back({language, QStringLiteral("light-small"), theme::Scheme::Light, small});
        all.push_back({language, QStringLiteral("dark"), theme::Scheme::Dark, wide});
    }
    return all;
}

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

} // namespace

ScreenshotTour::ScreenshotTour(MainWindow& window, session::Session& session, LanguageSwitch& language)
    : m_window(window), m_session(session), m_language(language)
{
}

void ScreenshotTour::start(const QString& workspace)
{
    connect(&m_session, &session::Session::openFailed, this, [this] { Q_EMIT finished(false); });
    connect(
        &m_session, &session::Session::snapshotChanged, this,
        [this] {
            QTimer::singleShot(loadMilliseconds, this, [this] {
                std::vector<Stop> stops = pageStops();
                for (Stop& stop : overlayStops())
                    stops.push_back(std::move(stop));
                walk(std::move(stops), [this] { Q_EMIT finished(true); });
            });
        },
        Qt::SingleShotConnection);
    walk(firstRunStops(), [this, workspace] {
        if (workspace.isEmpty())
            Q_EMIT finished(true);
        else
            m_window.openWorkspace(workspace);
    });
}

void ScreenshotTour::walk(std::vector<Stop> stops, std::function<void()> afterwards)
{
    m_stops = std::move(stops);
    m_afterwards = std::move(afterwards);
    m_dressing = m_stop = 0;
    dress();
    next();
}

void ScreenshotTour::dress()
{
    const Dress wanted = dresses()[m_dressing];
    m_language.use(wanted.language);
    theme::Theme::current().setScheme(wanted.scheme);
    m_window.resize(wanted.size);
    m_window.findChild<ShortcutSheet*>()->dismiss();
}

void ScreenshotTour::next()
{
    if (m_stop == m_stops.size()) {
        m_stop = 0;
        if (++m_dressing == dresses().size())
            return m_afterwards();
        dress();
    }
    const Stop& stop = m_stops[m_stop++];
    stop.go();
    QTimer::singleShot(pageMilliseconds + stop.settling, this, [this, name = stop.name] {
        // A busy machine may let the timer pass before what the page has to arrange.
        QCoreApplication::sendPostedEvents();
        const Dress worn = dresses()[m_dressing];
        const QImage picture = m_window.grab().toImage();
        Q_EMIT pictureTaken(QStringLiteral("%1-%2-%3").arg(name, worn.language, worn.look), picture);
        next();
    });
}

std::vector<ScreenshotTour::Stop> ScreenshotTour::firstRunStops()
{
    return {{QStringLiteral("first-run"), [] {}, 0}};
}

std::vector<ScreenshotTour::Stop> ScreenshotTour::pageStops()
{
    const auto at = [this](const QString& name, const QString& address, int settling) {
        return Stop{name, [this, address] { m_window.goTo(MainWindow::ViewAddress::fromString(address)); }, settling};
    };
    std::vector<Stop> stops{at(QStringLiteral("overview"), QStringLiteral("overview"), 0),
                            at(QStringLiteral("inventory"), QStringLiteral("inventory/findings"), 0)};
    if (const QString sku = itemToShow(m_session); !sku.isEmpty())
        stops.push_back(at(QStringLiteral("inventory-item"), QStringLiteral("inventory?sku=") + sku, loadMilliseconds));
    for (const pages::BuiltInView& view : pages::builtInViews()) {
        const QString id = QString::fromLatin1(view.id);
        if (id != QLatin1String("findings"))
            stops.push_back(at(QStringLiteral("inventory-") + id, QStringLiteral("inventory/") + id, view.needsOperations() ? operationsMilliseconds : 0));
    }
    stops.push_back(at(QStringLiteral("channels"), QStringLiteral("channels/quarantine"), 0));
    stops.push_back(at(QStringLiteral("channels-identity"), QStringLiteral("channels/identity"), 0));
    stops.push_back(at(QStringLiteral("channels-pulls"), QStringLiteral("channels/pulls"), 0));
    stops.push_back(at(QStringLiteral("channels-add"), QStringLiteral("channels/add"), 0));
    stops.push_back(at(QStringLiteral("settings"), QStringLiteral("settings"), 0));
    return stops;
}

std::vector<ScreenshotTour::Stop> ScreenshotTour::overlayStops()
{
    const Stop palette{QStringLiteral("palette"), [this] {
                           m_window.goTo({QStringLiteral("overview"), {}, {}});
                           m_window.commands().palette->trigger();
                           m_window.findChild<CommandPalette*>()->findChild<QLineEdit*>()->setText(itemToShow(m_session).left(3));
                       }, 0};
    const Stop shortcuts{QStringLiteral("shortcuts"), [this] {
                             m_window.findChild<CommandPalette*>()->dismiss();
                             m_window.commands().shortcuts->trigger();
                         }, 0};
    return {palette, shortcuts};
}

} // namespace unisono::shell
