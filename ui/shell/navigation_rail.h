// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace unisono::shell {

class RailButton;

/// The way between the pages: icon, word and number of open things; folded it keeps the icons.
class NavigationRail : public QWidget
{
    Q_OBJECT

public:
    explicit NavigationRail(QWidget* parent = nullptr);

    /// Those at the foot stand below the empty room. Entries are numbered Ctrl+1… in the order of adding.
    void addEntry(const QString& page, const QString& icon, bool atFoot);
    void setTitle(const QString& page, const QString& title);
    void setCount(const QString& page, int count);
    void setCurrent(const QString& page);
    void setFolded(bool folded);
    bool isFolded() const { return m_folded; }

Q_SIGNALS:
    void chosen(const QString& page);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    RailButton* button(const QString& page) const;

    std::vector<RailButton*> m_buttons;
    QVBoxLayout* m_layout = nullptr;
    int m_stretchAt = 0;
    bool m_folded = false;
};

} // namespace unisono::shell
