// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/theme.h"
#include "widgets/button.h"
#include "widgets/detail_pane.h"
#include "widgets/elided_label.h"
#include "widgets/event_list.h"
#include "widgets/filter_bar.h"
#include "widgets/filter_chip.h"
#include "widgets/header_field.h"
#include "widgets/kpi_card.h"
#include "widgets/link_button.h"
#include "widgets/message_bar.h"
#include "widgets/page_header.h"
#include "widgets/segmented_control.h"
#include "widgets/view_tabs.h"

#include <QAction>
#include <QApplication>
#include <QFocusFrame>
#include <QLineEdit>
#include <QMenu>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace unisono;
using namespace unisono::widgets;

class WidgetsPartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aCardIsPressedByMouseAndKey();
    void theInfoSignIsNotTheCard();
    void aChipIsRemovedByCrossAndKey();
    void theFilterBarKeepsTheAddChipLast();
    void oneMessageACause();
    void tabsMoveWithArrows();
    void tabsWithoutRoomAreInAMenu();
    void segmentsTellTheirIndex();
    void aButtonFollowsItsAction();
    void escapeClosesThePane();
    void theBreadcrumbLeadsBack();
    void aHeaderFieldOpensItsMenu();
    void eventsAreChosenByKey();
    void aShortenedLabelKeepsItsText();
    void theRingFollowsTheKeyboard();
    void measuresGrowWithTheText();
};

void WidgetsPartsTest::initTestCase()
{
    QVERIFY(theme::Theme::current().applyTo(*qApp));
}

void WidgetsPartsTest::aCardIsPressedByMouseAndKey()
{
    KpiCard card;
    KpiFigure figure;
    figure.label = "Real discrepancies";
    figure.number = "214";
    figure.context = "of 18,420";
    card.setFigure(figure);
    card.resize(card.sizeHint());
    QSignalSpy pressed(&card, &KpiCard::clicked);
    QTest::mouseClick(&card, Qt::LeftButton, {}, QPoint(20, 40));
    QTest::keyClick(&card, Qt::Key_Return);
    QTest::keyClick(&card, Qt::Key_Space);
    QCOMPARE(pressed.count(), 3);
    QCOMPARE(card.accessibleName(), figure.label);
    QCOMPARE(card.accessibleDescription(), QStringLiteral("214, of 18,420"));
}

void WidgetsPartsTest::theInfoSignIsNotTheCard()
{
    KpiCard card;
    KpiFigure figure;
    figure.label = "Label";
    card.setFigure(figure);
    card.resize(200, card.sizeHint().height());
    QSignalSpy pressed(&card, &KpiCard::clicked);
    QSignalSpy asked(&card, &KpiCard::infoRequested);
    QTest::mouseClick(&card, Qt::LeftButton, {}, QPoint(200 - theme::Theme::current().em(1.7), theme::Theme::current().em(1)));
    QTest::keyClick(&card, Qt::Key_I);
    QCOMPARE(asked.count(), 2);
    QCOMPARE(pressed.count(), 0);
}

void WidgetsPartsTest::aChipIsRemovedByCrossAndKey()
{
    FilterChip chip(FilterChip::Kind::Value);
    chip.setContent("Class", "A, B");
    chip.resize(chip.sizeHint());
    QSignalSpy removed(&chip, &FilterChip::removeRequested);
    QSignalSpy edited(&chip, &FilterChip::clicked);
    QTest::mouseClick(&chip, Qt::LeftButton, {}, QPoint(chip.width() - 12, chip.height() / 2));
    QTest::keyClick(&chip, Qt::Key_Delete);
    QCOMPARE(removed.count(), 2);
    QTest::mouseClick(&chip, Qt::LeftButton, {}, QPoint(10, chip.height() / 2));
    QCOMPARE(edited.count(), 1);
}

void WidgetsPartsTest::theFilterBarKeepsTheAddChipLast()
{
    FilterBar bar;
    bar.setFilters({ { "a", "A", "1" }, { "b", "B", "2" } });
    bar.resize(700, 60);
    bar.show();
    QVERIFY(QTest::qWaitForWindowExposed(&bar));
    QSignalSpy removed(&bar, &FilterBar::removeRequested);
    const auto chips = bar.findChildren<FilterChip*>();
    QCOMPARE(chips.size(), 3);
    int right = 0;
    for (FilterChip* chip : chips) {
        if (chip->name() == QLatin1String("B"))
            Q_EMIT chip->removeRequested();
        if (chip->value().isEmpty())
            right = chip->x();
    }
    QCOMPARE(removed.takeFirst().first().toString(), QStringLiteral("b"));
    for (FilterChip* chip : chips)
        QVERIFY(chip->x() <= right);
}

void WidgetsPartsTest::oneMessageACause()
{
    MessageBar bar;
    QVERIFY(bar.isHidden());
    bar.show({ "late", Severity::Warning, "Late", "since 09:12", "Show", true });
    bar.show({ "late", Severity::Critical, "Later", "since 09:12", "Show", true });
    bar.show({ "other", Severity::Note, "Other", "", "", false });
    QCOMPARE(bar.count(), 2);
    QSignalSpy closed(&bar, &MessageBar::closed);
    const auto buttons = bar.findChildren<Button*>();
    QCOMPARE(buttons.size(), 2);
    buttons.last()->click();
    QCOMPARE(closed.count(), 1);
    QCOMPARE(bar.count(), 1);
    bar.clear();
    QVERIFY(bar.isHidden());
}

void WidgetsPartsTest::tabsMoveWithArrows()
{
    ViewTabs tabs;
    tabs.setTabs({ { "a", "First", false }, { "b", "Second", true }, { "c", "Third", false } });
    QCOMPARE(tabs.current(), QStringLiteral("a"));
    QSignalSpy changed(&tabs, &ViewTabs::currentChanged);
    QTest::keyClick(&tabs, Qt::Key_Right);
    QCOMPARE(tabs.current(), QStringLiteral("b"));
    QTest::keyClick(&tabs, Qt::Key_Left);
    QTest::keyClick(&tabs, Qt::Key_Left);
    QCOMPARE(changed.count(), 2);
    tabs.resize(tabs.sizeHint());
    QSignalSpy saved(&tabs, &ViewTabs::saveRequested);
    QTest::mouseClick(&tabs, Qt::LeftButton, {}, QPoint(tabs.width() - 20, tabs.height() / 2));
    QCOMPARE(saved.count(), 1);
    tabs.setCanSave(false);
    QTest::mouseClick(&tabs, Qt::LeftButton, {}, QPoint(tabs.width() - 20, tabs.height() / 2));
    QCOMPARE(saved.count(), 1);
}

void WidgetsPartsTest::tabsWithoutRoomAreInAMenu()
{
    ViewTabs tabs;
    std::vector<ViewTabs::Tab> many;
    for (char id = 'a'; id < 'm'; ++id)
        many.push_back({ QString(QLatin1Char(id)), QStringLiteral("A view of its own"), false });
    tabs.setCanSave(false);
    tabs.setTabs(many);
    tabs.resize(500, 40);
    tabs.show();
    QVERIFY(QTest::qWaitForWindowExposed(&tabs));
    QSignalSpy changed(&tabs, &ViewTabs::currentChanged);
    int right = 499;
    while (!tabs.findChild<QMenu*>() && right > 0)
        QTest::mouseClick(&tabs, Qt::LeftButton, {}, QPoint(right -= 8, 20));
    QVERIFY(tabs.findChild<QMenu*>());
    const QList<QAction*> hidden = tabs.findChild<QMenu*>()->actions();
    QVERIFY(hidden.size() > 3);
    changed.clear();
    hidden.last()->trigger();
    QCOMPARE(changed.takeFirst().first().toString(), QStringLiteral("l"));
    // The chosen one has room now: a click on it changes nothing, a click on the first still does.
    QCOMPARE(tabs.current(), QStringLiteral("l"));
    QTest::mouseClick(&tabs, Qt::LeftButton, {}, QPoint(10, 20));
    QCOMPARE(tabs.current(), QStringLiteral("a"));
}

void WidgetsPartsTest::segmentsTellTheirIndex()
{
    SegmentedControl control;
    control.setChoices({ "30 days", "90 days" });
    QCOMPARE(control.currentIndex(), 0);
    QSignalSpy changed(&control, &SegmentedControl::currentChanged);
    control.setCurrentIndex(1);
    QCOMPARE(changed.count(), 0);
    control.findChildren<QAbstractButton*>().first()->click();
    QCOMPARE(changed.takeFirst().first().toInt(), 0);
}

void WidgetsPartsTest::aButtonFollowsItsAction()
{
    QAction action("Refresh");
    action.setShortcut(QKeySequence(Qt::Key_F5));
    Button button;
    button.setAction(&action);
    QSignalSpy triggered(&action, &QAction::triggered);
    button.click();
    QCOMPARE(triggered.count(), 1);
    const int wide = button.sizeHint().width();
    action.setText("Pull all channels");
    QCOMPARE(button.text(), action.text());
    QVERIFY(button.sizeHint().width() > wide);
    action.setEnabled(false);
    QVERIFY(!button.isEnabled());
}

void WidgetsPartsTest::escapeClosesThePane()
{
    DetailPane pane;
    QSignalSpy closed(&pane, &DetailPane::closeRequested);
    QTest::keyClick(&pane, Qt::Key_Escape);
    QCOMPARE(closed.count(), 1);
    pane.body()->addWidget(new QLineEdit);
    pane.clearBody();
    QCOMPARE(pane.body()->count(), 0);
}

void WidgetsPartsTest::theBreadcrumbLeadsBack()
{
    PageHeader header;
    header.setBreadcrumb({ "Inventory", "Real discrepancies" });
    QSignalSpy pressed(&header, &PageHeader::breadcrumbPressed);
    header.findChildren<LinkButton*>().last()->click();
    QCOMPARE(pressed.takeFirst().first().toInt(), 1);
}

void WidgetsPartsTest::aHeaderFieldOpensItsMenu()
{
    HeaderField field;
    QMenu menu;
    menu.addAction("Maison Verdier");
    field.setMenu(&menu);
    field.setValue("Maison Verdier");
    field.show();
    QTest::keyClick(&field, Qt::Key_Down);
    QTRY_VERIFY(menu.isVisible());
    menu.close();
}

void WidgetsPartsTest::eventsAreChosenByKey()
{
    EventList list;
    list.resize(260, 120);
    std::vector<Event> events;
    for (int i = 0; i < 20; ++i)
        events.push_back({ "note", "today", QStringLiteral("Event %1").arg(i), {}, {}, i });
    list.setEvents(events);
    QSignalSpy chosen(&list, &EventList::chosen);
    for (int i = 0; i < 5; ++i)
        QTest::keyClick(&list, Qt::Key_Down);
    QCOMPARE(chosen.count(), 5);
    QCOMPARE(chosen.last().first().toInt(), 4);
    QVERIFY(list.accessibleDescription().contains(QStringLiteral("Event 4")));
}

void WidgetsPartsTest::aShortenedLabelKeepsItsText()
{
    ElidedLabel label;
    const QString text = QStringLiteral("A sentence that is much too long for its place");
    label.setText(text);
    label.resize(60, 20);
    QCOMPARE(label.text(), text);
    QCOMPARE(label.accessibleName(), text);
    QVERIFY(label.minimumSizeHint().width() < label.sizeHint().width());
}

void WidgetsPartsTest::theRingFollowsTheKeyboard()
{
    QWidget window;
    auto* layout = new QVBoxLayout(&window);
    auto* first = new Button("First");
    auto* second = new Button("Second");
    layout->addWidget(first);
    layout->addWidget(second);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const auto ring = [&]() -> QWidget* {
        auto* frame = window.findChild<QFocusFrame*>();
        return frame ? frame->widget() : nullptr;
    };
    first->setFocus(Qt::TabFocusReason);
    QCOMPARE(ring(), first);
    QTest::keyClick(&window, Qt::Key_Tab);
    QCOMPARE(ring(), second);
    QTest::mouseClick(first, Qt::LeftButton);
    QCOMPARE(ring(), nullptr);
    QTest::keyClick(first, Qt::Key_Shift);
    QCOMPARE(ring(), first);
}

void WidgetsPartsTest::measuresGrowWithTheText()
{
    KpiCard card;
    Button button("Open a case");
    const QSize before = card.sizeHint();
    const QSize buttonBefore = button.sizeHint();
    theme::Theme::current().setTextScale(1.5);
    QVERIFY(card.sizeHint().height() > before.height() * 1.4);
    button.ensurePolished();
    QVERIFY(button.sizeHint().height() > buttonBefore.height() * 1.4);
    theme::Theme::current().setTextScale(1);
}

QTEST_MAIN(WidgetsPartsTest)
#include "tst_widgets_parts.moc"
