// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

namespace unisono::widgets {

class ElidedLabel;
class FilterChip;

/// The filters of a view as chips, "+ Filter" last, and at the right how many rows are left.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    struct Filter
    {
        QString id;
        QString name;
        QString value;
    };

    explicit FilterBar(QWidget* parent = nullptr);

    void setFilters(const std::vector<Filter>& filters);
    /// "214 of 18,420 rows · sorted by € per day".
    void setCountText(const QString& text);
    void setCanAdd(bool canAdd);
    /// A widget of the page between the chips and the count, e.g. a search field; the bar takes it over.
    void insertWidget(QWidget* widget);

Q_SIGNALS:
    void addRequested(const QPoint& globalPosition);               ///< where a menu may open
    void editRequested(const QString& id, const QPoint& globalPosition);
    void removeRequested(const QString& id);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QWidget* m_chipHolder = nullptr;
    FilterChip* m_add = nullptr;
    ElidedLabel* m_count = nullptr;
};

} // namespace unisono::widgets
