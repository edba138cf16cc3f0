// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;

namespace unisono::shell {

/// The line that explains the palette's keys.
class PaletteFoot : public QWidget
{
    Q_OBJECT

public:
    explicit PaletteFoot(QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void add(const QStringList& keys, const QString& meaning);

    QHBoxLayout* m_layout = nullptr;
};

} // namespace unisono::shell
