// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record_batch.h"

#include <QWidget>

namespace unisono::pages {

/// The first rows of a batch, with the fields that hold anything; below, the fields that nothing was read for.
class BatchPreview : public QWidget
{
    Q_OBJECT

public:
    explicit BatchPreview(const RecordBatch& batch, QWidget* parent = nullptr);
};

} // namespace unisono::pages
