// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/screenshot_tour.h"

#include "pages/inventory/assumptions_dialog.h"
#include "pages/inventory/inventory_view.h"
#include "pages/inventory/sku_sheet.h"
#include "session/session.h"
#include "shell/command_palette.h"
#include "shell/language_switch.h"
#include "shell/main_window.h"
#include "shell/settings_page.h"
#include "shell/shortcut_sheet.h"
#include "shell/update_desk.h"
#include "shell/window_commands.h"
#include "theme/theme.h"
#include "widgets/message_bar.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>

namespace unisono::shell {

namespace {

constexpr int pageMilliseconds = 60, loadMilliseconds = 400, patienceMilliseconds = 120'000;
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
    m_stops[m_stop].go();
    m_waiting.start();
    wait();
}

/// What a page asks for may take long on a busy machine; a tour that never ends helps nobody.
void ScreenshotTour::wait()
{
    const std::function<bool()>& isThere = m_stops[m_stop].isThere;
    if (!isThere || isThere())
        QTimer::singleShot(pageMilliseconds, this, &ScreenshotTour::take);
    else if (m_waiting.hasExpired(patienceMilliseconds))
        Q_EMIT finished(false);
    else
        QTimer::singleShot(pageMilliseconds, this, &ScreenshotTour::wait);
}

void ScreenshotTour::take()
{
    // A busy machine may let the timer pass before what the page has to arrange.
    QCoreApplication::sendPostedEvents();
    const Stop& stop = m_stops[m_stop++];
    const Dress worn = dresses()[m_dressing];
    Q_EMIT pictureTaken(QStringLiteral("%1-%2-%3").arg(stop.name, worn.language, worn.look), picture());
    if (stop.leave)
        stop.leave();
    next();
}

/// The window, with a dialog before it where one is open.
QImage ScreenshotTour::picture() const
{
    QImage picture = m_window.grab().toImage();
    for (QDialog* dialog : m_window.findChildren<QDialog*>()) {
        if (!dialog->isVisible())
            continue;
        const QRect place(QPoint((m_window.width() - dialog->width()) / 2, (m_window.height() - dialog->height()) / 2), dialog->size());
        QPainter painter(&picture);
        painter.drawPixmap(place.topLeft(), dialog->grab());
        painter.setPen(theme::Theme::current().color(theme::Color::BorderStrong));
        painter.drawRect(place.adjusted(-1, -1, 0, 0));
    }
    return picture;
}

ScreenshotTour::Stop ScreenshotTour::stopAt(const QString& name, const QString& address)
{
    return {name, [this, address] { m_window.goTo(MainWindow::ViewAddress::fromString(address)); }};
}

std::vector<ScreenshotTour::Stop> ScreenshotTour::firstRunStops()
{
    return {{QStringLiteral("first-run"), [] {}}};
}

std::vector<ScreenshotTour::Stop> ScreenshotTour::pageStops()
{
    std::vector<Stop> stops{stopAt(QStringLiteral("overview"), QStringLiteral("overview")),
                            stopAt(QStringLiteral("inventory"), QStringLiteral("inventory/findings"))};
    if (const QString sku = itemToShow(m_session); !sku.isEmpty()) {
        stops.push_back(stopAt(QStringLiteral("inventory-item"), QStringLiteral("inventory?sku=") + sku));
        stops.back().isThere = [this] { return m_window.findChild<pages::SkuSheet*>()->history().has_value(); };
    }
    for (const pages::BuiltInView& view : pages::builtInViews()) {
        const QString id = QString::fromLatin1(view.id);
        if (id == QLatin1String("findings"))
            continue;
        stops.push_back(stopAt(QStringLiteral("inventory-") + id, QStringLiteral("inventory/") + id));
        if (view.needsOperations())
            stops.back().isThere = [this] { return m_session.operations() != nullptr; };
    }
    stops.push_back(assumptionsStop());
    for (const char* view : {"quarantine", "identity", "pulls", "add"}) {
        const bool isFirst = QLatin1String(view) == QLatin1String("quarantine");
        stops.push_back(stopAt(isFirst ? QStringLiteral("channels") : QStringLiteral("channels-") + QLatin1String(view),
                               QStringLiteral("channels/") + QLatin1String(view)));
    }
    stops.push_back(stopAt(QStringLiteral("settings"), QStringLiteral("settings")));
    stops.push_back(updatesStop());
    return stops;
}

ScreenshotTour::Stop ScreenshotTour::assumptionsStop()
{
    return {QStringLiteral("inventory-assumptions"),
            [this] {
                m_window.goTo(MainWindow::ViewAddress::fromString(QStringLiteral("inventory/cover")));
                m_window.page(QStringLiteral("inventory"))->findChild<QAction*>(QStringLiteral("assume"))->trigger();
            },
            {},
            [this] { m_window.findChild<pages::AssumptionsDialog*>()->reject(); }};
}

/// A build that asks for newer versions, and what it tells once there is one; this one may do neither.
ScreenshotTour::Stop ScreenshotTour::updatesStop()
{
    return {QStringLiteral("settings-updates"),
            [this] {
                const updates::UpdateNotice notice{QVersionNumber(9, 0, 1), QDate(2026, 11, 8), {}};
                m_window.goTo(MainWindow::ViewAddress::fromString(QStringLiteral("settings")));
                qobject_cast<SettingsPage*>(m_window.page(QStringLiteral("settings")))->setUpdateAddress(QStringLiteral("unisono.example"));
                m_window.tell(newerVersionNotice(notice, QStringLiteral("9.0.0")));
                QScrollBar* down = m_window.page(QStringLiteral("settings"))->findChild<QScrollArea*>()->verticalScrollBar();
                QTimer::singleShot(pageMilliseconds / 2, down, [down] { down->setValue(down->maximum()); });
            },
            {},
            [this] {
                qobject_cast<SettingsPage*>(m_window.page(QStringLiteral("settings")))->setUpdateAddress(updates::UpdateSource::ofThisBuild().address.host());
                for (widgets::MessageBar* bar : m_window.findChildren<widgets::MessageBar*>())
                    bar->remove(QStringLiteral("update"));
            }};
}

std::vector<ScreenshotTour::Stop> ScreenshotTour::overlayStops()
{
    const Stop palette{QStringLiteral("palette"), [this] {
                           m_window.goTo({QStringLiteral("overview"), {}, {}});
                           m_window.commands().palette->trigger();
                           m_window.findChild<CommandPalette*>()->findChild<QLineEdit*>()->setText(itemToShow(m_session).left(3));
                       }};
    const Stop shortcuts{QStringLiteral("shortcuts"), [this] {
                             m_window.findChild<CommandPalette*>()->dismiss();
                             m_window.commands().shortcuts->trigger();
                         }};
    return {palette, shortcuts};
}

} // namespace unisono::shell
