// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/export/xlsx_export.h"

#include "items/export/file_replacement.h"

#include <QDir>
#include <QFile>
#include <QStorageInfo>

#include <xlsxwriter.h>

#include <cstdio>

namespace unisono::items {

namespace {

constexpr qsizetype longestCell = 32'767;
constexpr int longestSheetName = 31;
constexpr std::size_t rowsMeasured = 500;

/// Characters that XML has no way to write are left out, and what no cell can hold is cut.
QByteArray cellBytes(QString text)
{
    text.remove(QChar(0xFFFE)).remove(QChar(0xFFFF));
    return text.left(longestCell).toUtf8();
}

QString sheetTitle(QString name, std::size_t number)
{
    for (QChar& c : name)
        if (QStringLiteral("[]:*?/\\'").contains(c))
            c = QLatin1Char(' ');
    name = name.simplified();
    if (name.isEmpty())
        name = QStringLiteral("Unisono");
    const QString suffix = number > 0 ? QStringLiteral(" %1").arg(number + 1) : QString();
    return name.left(longestSheetName - suffix.size()) + suffix;
}

/// Days since 1899-12-30 on the wall clock of the zone, as spreadsheets count.
double serialDate(Instant instant, const QTimeZone& zone)
{
    const QDateTime local = instant.toDateTime().toTimeZone(zone);
    return static_cast<double>(QDate(1899, 12, 30).daysTo(local.date())) +
           local.time().msecsSinceStartOfDay() / 86'400'000.0;
}

class WorkbookWriter
{
public:
    WorkbookWriter(const QString& path, const Extract& extract, const XlsxOptions& options);
    ~WorkbookWriter();

    /// True when all rows are in; the workbook is then ready to be closed.
    bool writeRows();
    /// What the writer's own closing says: empty where all is well.
    QString close();

private:
    void prepareFormats();
    lxw_worksheet* beginSheet(std::size_t number, std::size_t rows);
    void writeCell(lxw_worksheet* sheet, lxw_row_t line, lxw_col_t place, const Column& column, std::size_t row);
    int width(const Column& column) const;
    bool isSpooled(lxw_worksheet* sheet);

    const Extract& m_extract;
    const XlsxOptions& m_options;
    QByteArray m_spoolFolder;
    lxw_workbook* m_workbook = nullptr;
    lxw_format* m_heading = nullptr;
    lxw_format* m_money = nullptr;
    lxw_format* m_share = nullptr;
    lxw_format* m_signed = nullptr;
    lxw_format* m_date = nullptr;
    qint64 m_spooled = 0;
};

WorkbookWriter::WorkbookWriter(const QString& path, const Extract& extract, const XlsxOptions& options)
    : m_extract(extract), m_options(options), m_spoolFolder(QFile::encodeName(QDir::tempPath()))
{
    lxw_workbook_options settings{};
    settings.constant_memory = LXW_TRUE;
    settings.tmpdir = m_spoolFolder.data();
    settings.use_zip64 = LXW_TRUE;
    m_workbook = workbook_new_opt(QFile::encodeName(path).constData(), &settings);
    if (m_workbook)
        prepareFormats();
}

WorkbookWriter::~WorkbookWriter()
{
    if (m_workbook)
        lxw_workbook_free(m_workbook);
}

void WorkbookWriter::prepareFormats()
{
    m_heading = workbook_add_format(m_workbook);
    format_set_bold(m_heading);
    format_set_bottom(m_heading, LXW_BORDER_THIN);
    m_money = workbook_add_format(m_workbook);
    format_set_num_format(m_money, "#,##0.00");
    m_share = workbook_add_format(m_workbook);
    format_set_num_format(m_share, "0.0%");
    m_signed = workbook_add_format(m_workbook);
    format_set_num_format(m_signed, "+#,##0.####;-#,##0.####;0");
    m_date = workbook_add_format(m_workbook);
    format_set_num_format(m_date, "yyyy-mm-dd hh:mm:ss");
}

int WorkbookWriter::width(const Column& column) const
{
    qsizetype longest = columnTitle(column, m_options.style).size() + 3;
    for (std::size_t i = 0; i < std::min(m_extract.rowCount, rowsMeasured); ++i) {
        const bool isDate = column.type == Column::Type::Instant;
        longest = std::max(longest, isDate ? 19 : plainText(column, m_extract.row(i)).size() + 1);
    }
    return static_cast<int>(std::min<qsizetype>(longest, 60));
}

lxw_worksheet* WorkbookWriter::beginSheet(std::size_t number, std::size_t rows)
{
    const QByteArray name = sheetTitle(m_options.sheetName, number).toUtf8();
    lxw_worksheet* sheet = workbook_add_worksheet(m_workbook, name.constData());
    if (!sheet)
        return nullptr;
    const auto last = static_cast<lxw_col_t>(m_extract.columns.size() - 1);
    worksheet_freeze_panes(sheet, 1, 0);
    worksheet_autofilter(sheet, 0, 0, static_cast<lxw_row_t>(rows), last);
    for (lxw_col_t i = 0; i <= last; ++i)
        worksheet_set_column(sheet, i, i, width(*m_extract.columns[i]), nullptr);
    for (lxw_col_t i = 0; i <= last; ++i)
        worksheet_write_string(sheet, 0, i, cellBytes(columnTitle(*m_extract.columns[i], m_options.style)).constData(),
                               m_heading);
    return sheet;
}

void WorkbookWriter::writeCell(lxw_worksheet* sheet, lxw_row_t line, lxw_col_t place, const Column& column,
                               std::size_t row)
{
    if (column.applies && !column.applies(row))
        return;
    if (column.type == Column::Type::Text) {
        const QByteArray text = cellBytes(plainText(column, row));
        if (!text.isEmpty())
            worksheet_write_string(sheet, line, place, text.constData(), nullptr);
    } else if (column.type == Column::Type::Instant) {
        if (const Instant instant = column.instant(row); instant.isKnown())
            worksheet_write_number(sheet, line, place, serialDate(instant, m_options.style.zone), m_date);
    } else if (const Decimal number = column.number(row); column.isYesNo && number.isKnown()) {
        worksheet_write_boolean(sheet, line, place, number.isZero() ? 0 : 1, nullptr);
    } else if (number.isKnown()) {
        lxw_format* format = column.type == Column::Type::Money   ? m_money
                             : column.type == Column::Type::Share ? m_share
                             : column.withSign                    ? m_signed
                                                                  : nullptr;
        worksheet_write_number(sheet, line, place, number.toDouble(), format);
    }
}

/// The library does not look whether its spool could be written, so we do.
bool WorkbookWriter::isSpooled(lxw_worksheet* sheet)
{
    std::FILE* spool = sheet->optimize_tmpfile;
    if (!spool)
        return true;
    const bool written = std::fflush(spool) == 0 && std::ferror(spool) == 0;
    m_spooled += std::ftell(spool);
    return written;
}

bool WorkbookWriter::writeRows()
{
    std::size_t done = 0;
    for (std::size_t number = 0; number == 0 || done < m_extract.rowCount; ++number) {
        const std::size_t rows = std::min(m_options.rowsPerSheet, m_extract.rowCount - done);
        lxw_worksheet* sheet = m_workbook ? beginSheet(number, rows) : nullptr;
        if (!sheet)
            return false;
        for (std::size_t i = 0; i < rows; ++i)
            for (std::size_t place = 0; place < m_extract.columns.size(); ++place)
                writeCell(sheet, static_cast<lxw_row_t>(i + 1), static_cast<lxw_col_t>(place),
                          *m_extract.columns[place], m_extract.row(done + i));
        done += rows;
        if (!isSpooled(sheet))
            return false;
    }
    const QStorageInfo disk(QFile::decodeName(m_spoolFolder));
    return !disk.isValid() || disk.bytesAvailable() > m_spooled + (1 << 20);
}

QString WorkbookWriter::close()
{
    const lxw_error error = workbook_close(m_workbook);
    m_workbook = nullptr;
    return error == LXW_NO_ERROR ? QString() : QString::fromUtf8(lxw_strerror(error));
}

} // namespace

Result<void> writeXlsx(const QString& path, const Extract& extract, const XlsxOptions& options)
{
    if (extract.columns.empty())
        return Error{Fault::WrongUse, path, QStringLiteral("no columns")};
    Result<FileReplacement> file = FileReplacement::begin(path);
    if (!file)
        return file.error();
    WorkbookWriter workbook(file->temporaryPath(), extract, options);
    if (!workbook.writeRows())
        return Error{Fault::DiskFull, path, QStringLiteral("the spool of the workbook could not be written")};
    const QString complaint = workbook.close();
    if (!complaint.isEmpty())
        return file->failure(complaint);
    return file->commit();
}

} // namespace unisono::items
