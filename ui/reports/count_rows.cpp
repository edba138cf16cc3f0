// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/count_rows.h"

#include <QPainter>

namespace unisono::reports {

using theme::Color;
using theme::PrintLook;

namespace {

constexpr double rowPoints = 40;
constexpr double headingPoints = 18;
constexpr double numberPoints = 18;
constexpr double barcodePoints = 150;
constexpr double recordPoints = 52;
constexpr double boxPoints = 74;
constexpr double gapPoints = 8;

/// Where the columns stand, from left to right.
struct Places
{
    QRectF number, barcode, item, recorded, counted;

    Places(const Paper& paper, const QRectF& area, bool withRecord)
    {
        const double gap = paper.pt(gapPoints);
        double left = area.left();
        const auto take = [&](double width) {
            const QRectF place(left, area.top(), width, area.height());
            left += width + gap;
            return place;
        };
        const double right = paper.pt(boxPoints) + gap + (withRecord ? paper.pt(recordPoints) + gap : 0);
        number = take(paper.pt(numberPoints));
        barcode = take(paper.pt(barcodePoints));
        item = take(area.right() - left - right);
        if (withRecord)
            recorded = take(paper.pt(recordPoints));
        counted = take(paper.pt(boxPoints));
    }
};

void paintHeadings(QPainter& painter, const Paper& paper, const QRectF& area, const CountHeadings& headings)
{
    const Places places(paper, area, headings.withRecord);
    const QFont font = paper.font(8, QFont::DemiBold);
    const auto paint = [&](const QRectF& place, const QString& text, Qt::Alignment side) {
        paintText(painter, place, text, font, PrintLook::color(Color::TextMuted), side | Qt::AlignVCenter);
    };
    paint(places.item, headings.item, Qt::AlignLeft);
    if (headings.withRecord)
        paint(places.recorded, headings.recorded, Qt::AlignRight);
    paint(places.counted, headings.counted, Qt::AlignLeft);
    paintRule(painter, area.bottomLeft(), area.width(), paper.pt(0.6), PrintLook::color(Color::BorderStrong));
}

void paintItem(QPainter& painter, const Paper& paper, const QRectF& area, const CountRow& row)
{
    const double line = paper.pt(11.5);
    QRectF text(area.left(), area.top() + (area.height() - 3 * line) / 2, area.width(), line);
    paintText(painter, text, row.sku, paper.font(9.5, QFont::DemiBold), PrintLook::color(Color::Text));
    text.translate(0, line);
    paintText(painter, text, row.title, paper.font(8.6), PrintLook::color(Color::Text));
    text.translate(0, line);
    paintText(painter, text, row.why, paper.font(7.5), PrintLook::color(Color::TextMuted));
}

void paintBars(QPainter& painter, const Paper& paper, const QRectF& area, const CountRow& row)
{
    const double digits = paper.pt(9);
    const QRectF bars = area.adjusted(0, paper.pt(4), 0, -digits - paper.pt(3));
    paintBarcode(painter, bars, row.barcode);
    if (!row.barcode.isEmpty())
        paintText(painter, QRectF(area.left(), bars.bottom() + paper.pt(1), area.width(), digits), row.gtin.isEmpty() ? row.sku : row.gtin,
                  paper.font(7), PrintLook::color(Color::Text), Qt::AlignHCenter | Qt::AlignVCenter);
}

void paintRow(QPainter& painter, const Paper& paper, const QRectF& area, const CountRow& row, bool withRecord)
{
    const Places places(paper, area, withRecord);
    paintText(painter, places.number, row.number, paper.font(8.6), PrintLook::color(Color::TextMuted), Qt::AlignRight | Qt::AlignVCenter);
    paintBars(painter, paper, places.barcode, row);
    paintItem(painter, paper, places.item, row);
    if (withRecord)
        paintText(painter, places.recorded, row.recorded, paper.font(9.5), PrintLook::color(Color::Text), Qt::AlignRight | Qt::AlignVCenter);
    painter.setPen(QPen(PrintLook::color(Color::Text), paper.pt(0.8)));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(places.counted.adjusted(0, paper.pt(6), 0, -paper.pt(6)));
    paintRule(painter, area.bottomLeft(), area.width(), paper.pt(0.4), PrintLook::color(Color::Border));
}

} // namespace

void addCountFields(PageFlow& flow, const QStringList& labels)
{
    const Paper& paper = flow.paper();
    flow.place(paper.pt(24), [&paper, labels](QPainter& painter, const QRectF& area) {
        const double gap = paper.pt(14);
        const double width = (area.width() - gap * static_cast<double>(labels.size() - 1)) / static_cast<double>(labels.size());
        const QFont font = paper.font(8.2);
        double left = area.left();
        for (const QString& label : labels) {
            const double text = paper.width(label, font) + paper.pt(6);
            paintText(painter, QRectF(left, area.top(), width, area.height()), label, font, PrintLook::color(Color::TextMuted),
                      Qt::AlignLeft | Qt::AlignBottom);
            paintRule(painter, QPointF(left + text, area.bottom() - paper.pt(1)), width - text, paper.pt(0.6),
                      PrintLook::color(Color::Text));
            left += width + gap;
        }
    });
    flow.space(paper.pt(8));
}

void addCountRows(PageFlow& flow, const CountHeadings& headings, const std::vector<CountRow>& rows)
{
    const Paper& paper = flow.paper();
    bool needsHeadings = true;
    for (const CountRow& row : rows) {
        const double height = paper.pt(rowPoints);
        if (flow.room() < height + (needsHeadings ? paper.pt(headingPoints) : 0)) {
            flow.breakPage();
            needsHeadings = true;
        }
        if (needsHeadings)
            flow.place(paper.pt(headingPoints), [&paper, headings](QPainter& painter, const QRectF& area) {
                paintHeadings(painter, paper, area, headings);
            });
        needsHeadings = false;
        flow.place(height, [&paper, row, withRecord = headings.withRecord](QPainter& painter, const QRectF& area) {
            paintRow(painter, paper, area, row, withRecord);
        });
    }
}

} // namespace unisono::reports
