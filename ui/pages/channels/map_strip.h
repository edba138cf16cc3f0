// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/workspace_records.h"

#include <QWidget>

class QLineEdit;
class QStringListModel;

namespace unisono::widgets {
class Button;
class ThemedLabel;
}

namespace unisono::pages {

/// "On this channel, this code means …": one line to answer it, with the region's items offered while typing.
class MapStrip : public QWidget
{
    Q_OBJECT

public:
    explicit MapStrip(QWidget* parent = nullptr);

    void setItems(const QStringList& skus);
    void ask(const QString& channel, const QString& channelName, const QString& code);
    void retranslate();

Q_SIGNALS:
    void answered(const unisono::workspace::IdentityMapping& mapping);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void check();
    void answer();

    QString m_channel, m_channelName, m_code;
    QStringList m_skus;                 ///< sorted
    QStringListModel* m_offered = nullptr;
    widgets::ThemedLabel* m_question = nullptr;
    QLineEdit* m_edit = nullptr;
    widgets::Button* m_map = nullptr;
    widgets::Button* m_cancel = nullptr;
};

} // namespace unisono::pages
