// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <memory>

class QGraphicsView;

namespace unisono::charts {

class ChartScene;

/// What all charts on the screen have in common: made anew, at the size there is, whenever data, size, colours or language
/// change, so that nothing lags behind.
class ChartWidget : public QWidget
{
    Q_OBJECT

public:
    explicit ChartWidget(QWidget* parent = nullptr);
    ~ChartWidget() override;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    virtual void build(ChartScene& scene) const = 0;
    void rebuild();
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QGraphicsView* m_view;
    std::unique_ptr<ChartScene> m_scene;
};

} // namespace unisono::charts
