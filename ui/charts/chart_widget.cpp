// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_widget.h"

#include "charts/chart_scene.h"
#include "theme/theme.h"

#include <QEvent>
#include <QGraphicsView>
#include <QVBoxLayout>

namespace unisono::charts {

using theme::Theme;

ChartWidget::ChartWidget(QWidget* parent) : QWidget(parent), m_view(new QGraphicsView(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setBackgroundBrush(Qt::NoBrush);
    m_view->viewport()->setAutoFillBackground(false);
    m_view->setInteractive(false);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_view->setAttribute(Qt::WA_TransparentForMouseEvents);
    connect(&Theme::current(), &Theme::changed, this, [this] { rebuild(); });
}

ChartWidget::~ChartWidget()
{
    m_view->setScene(nullptr);
}

QSize ChartWidget::sizeHint() const
{
    return QSize(Theme::current().em(28), Theme::current().em(12));
}

QSize ChartWidget::minimumSizeHint() const
{
    return QSize(Theme::current().em(15), Theme::current().em(7));
}

void ChartWidget::rebuild()
{
    if (width() < 2 || height() < 2)
        return;
    auto scene = std::make_unique<ChartScene>(ChartLook::screen(), QSizeF(size()));
    build(*scene);
    m_view->setScene(scene.get());
    m_scene = std::move(scene);
}

void ChartWidget::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        rebuild();
}

void ChartWidget::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    rebuild();
}

void ChartWidget::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    rebuild();
}

} // namespace unisono::charts
