// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/progress_line.h"

#include "cli/standard_streams.h"

#include <cstdio>

namespace unisono::cli {

ProgressLine::ProgressLine(bool wanted) : m_visible(wanted && StandardStreams::errorIsTerminal()) {}

ProgressLine::~ProgressLine()
{
    clear();
}

void ProgressLine::show(const QString& text)
{
    if (!m_visible)
        return;
    const QByteArray line = '\r' + text.leftJustified(m_width).toUtf8();
    m_width = text.size();
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stderr);
    std::fflush(stderr);
}

void ProgressLine::clear()
{
    if (!m_visible || m_width == 0)
        return;
    show(QString());
    std::fputc('\r', stderr);
    m_width = 0;
}

} // namespace unisono::cli
