// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/first_run.h"

#include "shell/app_mark.h"
#include "shell/first_run_choice.h"
#include "shell/language_switch.h"
#include "shell/recent_line.h"
#include "theme/theme.h"
#include "widgets/button.h"
#include "widgets/link_button.h"
#include "widgets/segmented_control.h"
#include "widgets/themed_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

namespace unisono::shell {

using theme::Color;
using theme::FontRole;
using theme::Theme;
using widgets::ThemedLabel;

namespace {

void emptied(QLayout* layout)
{
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
}

class Rule : public QWidget
{
public:
    Rule() { setFixedHeight(1); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter(this).fillRect(rect(), Theme::current().color(Color::Border));
    }
};

} // namespace

FirstRun::FirstRun(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("firstRun"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(buildHead());
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(buildBody());
    scroll->setBackgroundRole(QPalette::Base);
    scroll->widget()->setAutoFillBackground(false);
    layout->addWidget(scroll, 1);
    layout->addWidget(buildFoot());
    Theme::current().follow(this, [this] { restyle(); });
    retranslate();
}

QWidget* FirstRun::buildHead()
{
    m_head = new QWidget;
    m_headLayout = new QHBoxLayout(m_head);
    m_languageLabel = new ThemedLabel(FontRole::Body, Color::TextMuted);
    m_languages = new widgets::SegmentedControl;
    m_headLayout->addWidget(new AppMark);
    m_headLayout->addStretch(1);
    m_headLayout->addWidget(m_languageLabel);
    m_headLayout->addWidget(m_languages);
    connect(m_languages, &widgets::SegmentedControl::currentChanged, this,
            [this](int index) { Q_EMIT languageWanted(LanguageSwitch::codes().value(index)); });
    return m_head;
}

QWidget* FirstRun::buildBody()
{
    auto* body = new QWidget;
    m_bodyLayout = new QVBoxLayout(body);
    m_title = new ThemedLabel(FontRole::Display);
    m_sentence = new ThemedLabel(FontRole::Section, Color::TextMuted);
    m_busy = new ThemedLabel(FontRole::Strong, Color::Accent);
    m_busy->hide();
    m_sample = new FirstRunChoice(QStringLiteral("map-pin"), true);
    m_connect = new FirstRunChoice(QStringLiteral("plug-connected"), false);
    m_open = new FirstRunChoice(QStringLiteral("folder"), false);
    m_sample->setProperty("separated", true);
    m_connect->setProperty("separated", true);
    for (ThemedLabel* label : {m_title, m_sentence})
        label->setWordWrap(true);
    m_choices = new QHBoxLayout;
    for (FirstRunChoice* choice : {m_sample, m_connect, m_open})
        m_choices->addWidget(choice, 1);
    m_bodyLayout->addWidget(m_title);
    m_bodyLayout->addWidget(m_sentence);
    m_bodyLayout->addWidget(m_busy);
    m_bodyLayout->addLayout(m_choices, 2);
    m_bodyLayout->addWidget(new Rule);
    m_bodyLayout->addWidget(buildBelow());
    m_bodyLayout->addStretch(1);
    connect(m_sample, &FirstRunChoice::chosen, this, &FirstRun::sampleWanted);
    connect(m_connect, &FirstRunChoice::chosen, this, &FirstRun::channelWanted);
    connect(m_open, &FirstRunChoice::chosen, this, &FirstRun::openWanted);
    return body;
}

QWidget* FirstRun::buildBelow()
{
    auto* below = new QWidget;
    auto* columns = new QHBoxLayout(below);
    columns->setContentsMargins({});
    columns->setSpacing(Theme::current().em(4.8));
    m_recentTitle = new ThemedLabel(FontRole::Strong);
    m_staysTitle = new ThemedLabel(FontRole::Strong);
    auto* left = new QVBoxLayout;
    auto* right = new QVBoxLayout;
    m_recentLayout = new QVBoxLayout;
    m_staysLayout = new QVBoxLayout;
    // A layout without a spacing of its own takes that of the layout around it.
    for (QVBoxLayout* column : {left, right})
        column->setSpacing(Theme::current().em(0.75));
    m_recentLayout->setSpacing(0);
    m_staysLayout->setSpacing(Theme::current().em(0.6));
    left->addWidget(m_recentTitle);
    left->addLayout(m_recentLayout);
    left->addStretch(1);
    right->addWidget(m_staysTitle);
    right->addLayout(m_staysLayout);
    right->addStretch(1);
    columns->addLayout(left, 1);
    columns->addLayout(right, 1);
    return below;
}

QWidget* FirstRun::buildFoot()
{
    m_foot = new QWidget;
    m_footLayout = new QHBoxLayout(m_foot);
    m_help = new widgets::LinkButton;
    m_display = new widgets::LinkButton;
    m_version = new ThemedLabel(FontRole::Label, Color::TextMuted);
    m_footLayout->addWidget(m_help);
    m_footLayout->addWidget(m_display);
    m_footLayout->addStretch(1);
    m_footLayout->addWidget(m_version);
    connect(m_help, &widgets::LinkButton::clicked, this, &FirstRun::shortcutsWanted);
    connect(m_display, &widgets::LinkButton::clicked, this, &FirstRun::schemeWanted);
    return m_foot;
}

void FirstRun::restyle()
{
    const Theme& theme = Theme::current();
    m_head->setFixedHeight(theme.em(4.8));
    m_foot->setFixedHeight(theme.em(4.2));
    m_headLayout->setContentsMargins(theme.em(3), 0, theme.em(3), 0);
    m_footLayout->setContentsMargins(theme.em(3), 0, theme.em(3), 0);
    m_footLayout->setSpacing(theme.em(1.6));
    m_bodyLayout->setContentsMargins(theme.em(9.2), theme.em(4.2), theme.em(9.2), theme.em(1.5));
    m_bodyLayout->setSpacing(theme.em(1));
    m_choices->setContentsMargins(0, theme.em(2.2), 0, theme.em(2.4));
    m_choices->setSpacing(theme.em(1.2));
    QFont sentence = theme.font(FontRole::Body);
    sentence.setPixelSize(theme.em(1.23));
    m_sentence->setFont(sentence);
    m_sentence->setMaximumWidth(theme.em(58));
    fillRecent();
    fillStays();
    update();
}

void FirstRun::setLanguage(const QString& code)
{
    m_language = code;
    m_languages->setCurrentIndex(static_cast<int>(LanguageSwitch::codes().indexOf(code)));
}

void FirstRun::setRecent(std::vector<RecentWorkspace> recent)
{
    m_recent = std::move(recent);
    fillRecent();
}

void FirstRun::setBusy(const QString& sentence)
{
    m_busy->setText(sentence);
    m_busy->setVisible(!sentence.isEmpty());
    for (FirstRunChoice* choice : {m_sample, m_connect, m_open})
        choice->setEnabled(sentence.isEmpty());
}

void FirstRun::fillRecent()
{
    emptied(m_recentLayout);
    if (m_recent.empty()) {
        auto* none = new ThemedLabel(FontRole::Body, Color::TextMuted);
        none->setText(tr("The workspaces you open will stand here."));
        m_recentLayout->addWidget(none);
    }
    for (std::size_t i = 0; i < std::min<std::size_t>(4, m_recent.size()); ++i) {
        auto* line = new RecentLine(m_recent[i]);
        const QString address = m_recent[i].address;
        connect(line, &RecentLine::opened, this, [this, address] { Q_EMIT recentWanted(address); });
        connect(line, &RecentLine::forgotten, this, [this, address] { Q_EMIT forgetWanted(address); });
        m_recentLayout->addWidget(line);
    }
}

void FirstRun::fillStays()
{
    emptied(m_staysLayout);
    const Theme& theme = Theme::current();
    const QList<QPair<QString, QString>> lines{
        {QStringLiteral("lock"), tr("Your data stays on this computer; passwords go to the system’s keychain.")},
        {QStringLiteral("eye-off"), tr("Customers are replaced by a pseudonym as soon as they are read.")}};
    for (const auto& [icon, text] : lines) {
        auto* line = new QWidget;
        auto* layout = new QHBoxLayout(line);
        layout->setContentsMargins({});
        layout->setSpacing(theme.em(0.75));
        auto* mark = new QLabel;
        mark->setPixmap(theme.pixmap(icon, Color::TextMuted, 1.2, devicePixelRatioF()));
        auto* label = new ThemedLabel(FontRole::Body);
        label->setWordWrap(true);
        label->setText(text);
        layout->addWidget(mark, 0, Qt::AlignTop);
        layout->addWidget(label, 1);
        m_staysLayout->addWidget(line);
    }
}

void FirstRun::retranslate()
{
    m_languageLabel->setText(tr("Language"));
    QStringList names;
    for (const QString& code : LanguageSwitch::codes())
        names += LanguageSwitch::nameOf(code);
    m_languages->setChoices(names);
    m_languages->setAccessibleName(tr("Language"));
    setLanguage(m_language);
    m_title->setText(tr("What do your channels say, and do they say the same?"));
    m_sentence->setText(tr("Unisono reads your stores, your web shop, your marketplaces and your call centre, and compares "
                           "them on one screen. It reads, it never writes."));
    m_sample->setTexts(tr("Explore the sample"), tr("A fictitious region with stores and channels, and with faults hidden in it to be found."),
                       {tr("Stock that differs from channel to channel"), tr("French and Italian stores, two years of figures"),
                        tr("Marked as a sample, removed in one click")},
                       tr("nothing to prepare"));
    m_connect->setTexts(tr("Connect a channel"), tr("A folder, a database or a shop system. The assistant shows what it reads before it keeps it."),
                        {tr("Choose the channel"), tr("Give access, read-only"), tr("Check what is read, then keep it")},
                        tr("four steps"));
    m_open->setTexts(tr("Open a workspace"), tr("A workspace that a colleague sent, or one saved on another computer."),
                     {tr("Everything stays readable offline"), tr("Every figure with its channel and its pull"),
                      tr("No password in the file")},
                     QKeySequence(QKeySequence::Open).toString(QKeySequence::NativeText));
    m_recentTitle->setText(tr("Recent"));
    m_staysTitle->setText(tr("What stays with you"));
    m_help->setText(tr("Keyboard shortcuts"));
    m_display->setText(Theme::current().isDark() ? tr("Show in light colours") : tr("Show in dark colours"));
    m_version->setText(tr("Version %1").arg(QCoreApplication::applicationVersion()));
    fillRecent();
    fillStays();
}

void FirstRun::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FirstRun::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(Color::Surface));
    painter.fillRect(m_head->geometry(), theme.color(Color::Background));
    painter.fillRect(m_foot->geometry(), theme.color(Color::Background));
    painter.setPen(theme.color(Color::Border));
    painter.drawLine(0, m_head->geometry().bottom(), width(), m_head->geometry().bottom());
    painter.drawLine(0, m_foot->geometry().top(), width(), m_foot->geometry().top());
}

} // namespace unisono::shell
