// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/page_catalogue.h"

#include "pages/channels/channels_page.h"
#include "pages/inventory/inventory_page.h"
#include "pages/overview/overview_page.h"
#include "shell/settings_page.h"

namespace unisono::shell {

using session::Session;

namespace {

pages::Page* makeInventory(Session& session)
{
    auto* page = new pages::InventoryPage([&session](const QString& sku, auto done) { session.loadHistory(sku, std::move(done)); },
                                          [&session](const QString& path, auto done) { session.importCounts(path, std::move(done)); });
    QObject::connect(page, &pages::InventoryPage::assumptionsChanged, &session, &Session::changeAssumptions);
    return page;
}

pages::Page* makeChannels(Session& session)
{
    pages::ConnectQuestions questions;
    questions.test = [&session](const auto& settings, const QString& secret, auto done) {
        session.testChannel(settings, secret, std::move(done));
    };
    questions.preview = [&session](const auto& settings, const QString& secret, auto done) {
        session.previewChannel(settings, secret, std::move(done));
    };
    auto* page = new pages::ChannelsPage(std::move(questions));
    QObject::connect(page, &pages::ChannelsPage::addWanted, &session, &Session::addChannel);
    QObject::connect(page, &pages::ChannelsPage::removeWanted, &session, &Session::removeChannel);
    QObject::connect(page, &pages::ChannelsPage::cancelWanted, &session, &Session::cancelPull);
    QObject::connect(page, &pages::ChannelsPage::mappingWanted, &session, &Session::mapIdentity);
    QObject::connect(page, &pages::ChannelsPage::retryWanted, &session, &Session::retryQuarantine);
    QObject::connect(&session, &Session::pullStarted, page, &pages::ChannelsPage::beginPull);
    QObject::connect(&session, &Session::pullProgress, page, &pages::ChannelsPage::showProgress);
    QObject::connect(&session, &Session::pullFinished, page, &pages::ChannelsPage::endPull);
    return page;
}

template<typename PageType>
pages::Page* makePlain(Session&)
{
    return new PageType;
}

constexpr CataloguedPage catalogue[]{
    {"overview", false, makePlain<pages::OverviewPage>},
    {"inventory", false, makeInventory},
    {"channels", true, makeChannels},
    {"settings", true, makePlain<SettingsPage>},
};

} // namespace

std::span<const CataloguedPage> pageCatalogue()
{
    return catalogue;
}

} // namespace unisono::shell
