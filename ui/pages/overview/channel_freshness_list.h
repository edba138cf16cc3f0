// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/marks.h"

#include <QAbstractButton>

#include <vector>

class QVBoxLayout;

namespace unisono::pages {

/// How old one channel's figures are; texts are ready for people.
struct ChannelAge
{
    QString id;
    QString name;
    widgets::Freshness state = widgets::Freshness::Unknown;
    double share = -1;       ///< age over promise; negative where one of them is unknown
    QString age;             ///< "3 min"
    QString promised;        ///< "15 min"; empty where nothing is promised
    QString toolTip;
};

/// A line of the list: name, bar of age over promise, age, promise. The whole line is one door.
class ChannelAgeButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit ChannelAgeButton(const ChannelAge& age, QWidget* parent = nullptr);
    /// Widths in pixels that the lines of one list share.
    struct Widths
    {
        int name = 0, age = 0, promised = 0;
    };
    Widths wanted() const;
    void setWidths(const Widths& widths);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    ChannelAge m_age;
    Widths m_widths;
};

/// The age of every channel's data against what it promises, late ones first.
class ChannelFreshnessList : public QWidget
{
    Q_OBJECT

public:
    explicit ChannelFreshnessList(QWidget* parent = nullptr);
    void setChannels(const std::vector<ChannelAge>& channels);

Q_SIGNALS:
    void channelPressed(const QString& id);

private:
    void share();

    QVBoxLayout* m_lines = nullptr;
    std::vector<ChannelAgeButton*> m_buttons;
};

} // namespace unisono::pages
