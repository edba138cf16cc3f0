// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/inventory/saved_views.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>

#include <algorithm>

namespace unisono::pages {

namespace {

QJsonObject toJson(const SavedView& view)
{
    QJsonObject filter;
    for (auto it = view.filter.cbegin(); it != view.filter.cend(); ++it)
        filter.insert(it.key(), it.value());
    return {{QStringLiteral("id"), view.id}, {QStringLiteral("title"), view.title}, {QStringLiteral("base"), view.base},
            {QStringLiteral("filter"), filter}, {QStringLiteral("columns"), QString::fromUtf8(view.columns)}};
}

SavedView fromJson(const QJsonObject& object)
{
    SavedView view{object[QLatin1String("id")].toString(), object[QLatin1String("title")].toString(),
                   object[QLatin1String("base")].toString(), {}, object[QLatin1String("columns")].toString().toUtf8()};
    const QJsonObject filter = object[QLatin1String("filter")].toObject();
    for (auto it = filter.begin(); it != filter.end(); ++it)
        view.filter.insert(it.key(), it.value().toString());
    return view;
}

QString columnKey(const QString& id)
{
    return QStringLiteral("columns/") + id;
}

} // namespace

QString SavedViews::group() const
{
    const QByteArray name = QCryptographicHash::hash(m_address.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    return QStringLiteral("inventory/") + QString::fromLatin1(name);
}

void SavedViews::open(const QString& address)
{
    if (address == m_address && !m_views.empty())
        return;
    m_address = address;
    m_views.clear();
    QSettings settings;
    settings.beginGroup(group());
    const QJsonDocument stored = QJsonDocument::fromJson(settings.value(QStringLiteral("views")).toString().toUtf8());
    for (const QJsonValue& value : stored.array()) {
        SavedView view = fromJson(value.toObject());
        if (!view.id.isEmpty() && !view.title.isEmpty())
            m_views.push_back(std::move(view));
    }
}

const SavedView* SavedViews::find(const QString& id) const
{
    const auto found = std::ranges::find(m_views, id, &SavedView::id);
    return found == m_views.end() ? nullptr : &*found;
}

QString SavedViews::add(SavedView view)
{
    int number = 1;
    while (find(QStringLiteral("saved-%1").arg(number)))
        ++number;
    view.id = QStringLiteral("saved-%1").arg(number);
    m_views.push_back(view);
    write();
    return view.id;
}

void SavedViews::replace(const SavedView& view)
{
    const auto found = std::ranges::find(m_views, view.id, &SavedView::id);
    if (found != m_views.end())
        *found = view;
    write();
}

void SavedViews::rename(const QString& id, const QString& title)
{
    const auto found = std::ranges::find(m_views, id, &SavedView::id);
    if (found != m_views.end())
        found->title = title;
    write();
}

void SavedViews::remove(const QString& id)
{
    std::erase_if(m_views, [&id](const SavedView& view) { return view.id == id; });
    QSettings settings;
    settings.beginGroup(group());
    settings.remove(columnKey(id));
    write();
}

QByteArray SavedViews::columns(const QString& id) const
{
    QSettings settings;
    settings.beginGroup(group());
    const QByteArray touched = settings.value(columnKey(id)).toByteArray();
    const SavedView* view = find(id);
    return touched.isEmpty() && view ? view->columns : touched;
}

void SavedViews::setColumns(const QString& id, const QByteArray& state)
{
    QSettings settings;
    settings.beginGroup(group());
    settings.setValue(columnKey(id), state);
}

void SavedViews::forgetColumns()
{
    QSettings settings;
    settings.beginGroup(group());
    settings.remove(QStringLiteral("columns"));
}

void SavedViews::write() const
{
    QJsonArray stored;
    for (const SavedView& view : m_views)
        stored.append(toJson(view));
    QSettings settings;
    settings.beginGroup(group());
    settings.setValue(QStringLiteral("views"), QString::fromUtf8(QJsonDocument(stored).toJson(QJsonDocument::Compact)));
}

} // namespace unisono::pages
