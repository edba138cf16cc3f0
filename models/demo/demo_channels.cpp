// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demo_channels.h"

#include <algorithm>

namespace unisono::demo {

namespace {

/// The country's warehouse and the first `stores` of its stores that ship orders.
std::vector<int> shippingPlaces(const std::vector<Place>& places, std::string_view country, int stores)
{
    std::vector<int> chosen;
    for (std::size_t i = 0; i < places.size(); ++i) {
        const Place& place = places[i];
        if (place.country != country)
            continue;
        if (place.isWarehouse || (place.shipsOrders && stores-- > 0))
            chosen.push_back(static_cast<int>(i));
    }
    return chosen;
}

std::vector<int> allStores(const std::vector<Place>& places)
{
    std::vector<int> chosen;
    for (std::size_t i = 0; i < places.size(); ++i)
        if (places[i].isStore())
            chosen.push_back(static_cast<int>(i));
    return chosen;
}

DemoChannel webShop(const std::vector<Place>& places, std::string_view country)
{
    const bool french = country == "FR";
    DemoChannel channel;
    channel.id = french ? "web-fr" : "web-it";
    channel.name = french ? "Boutique en ligne France" : "Negozio online Italia";
    channel.role = ChannelRole::WebStore;
    channel.country = country;
    channel.slaMinutes = 15;
    channel.scope = shippingPlaces(places, country, 1000);
    channel.buffer = 2;
    channel.threshold = 2;
    channel.publishedPermille = french ? 1000 : 600;
    channel.orderPrefix = french ? "WF" : "WI";
    return channel;
}

DemoChannel marketplace(const std::vector<Place>& places, std::string_view country)
{
    const bool french = country == "FR";
    DemoChannel channel;
    channel.id = french ? "marche" : "mercato";
    channel.name = french ? "Place de marché" : "Mercato digitale";
    channel.role = ChannelRole::Marketplace;
    channel.country = country;
    channel.slaMinutes = 60;
    channel.scope = shippingPlaces(places, country, french ? 2 : 1);
    channel.buffer = 3;
    channel.cap = french ? 50 : 30;
    channel.publishedPermille = french ? 500 : 300;
    channel.orderPrefix = french ? "MK" : "MC";
    return channel;
}

DemoChannel app(const std::vector<Place>& places)
{
    DemoChannel channel = webShop(places, "FR");
    channel.id = "app";
    channel.name = "Application mobile";
    channel.role = ChannelRole::MobileApp;
    channel.slaMinutes = 20;
    channel.threshold.reset();
    channel.publishedPermille = 900;
    channel.orderPrefix = "AP";
    return channel;
}

DemoChannel callCentre(const std::vector<Place>& places)
{
    DemoChannel channel;
    channel.id = "call-centre";
    channel.name = "Centre d'appels";
    channel.role = ChannelRole::CallCentre;
    channel.country = "FR";
    channel.scope = shippingPlaces(places, "FR", 4);
    channel.publishedPermille = 700;
    channel.orderPrefix = "CC";
    return channel;
}

DemoChannel central()
{
    DemoChannel channel;
    channel.id = "erp";
    channel.name = "ERP et entrepôts";
    channel.role = ChannelRole::Erp;
    channel.country = "FR";
    channel.slaMinutes = 240;
    return channel;
}

DemoChannel tills(const std::vector<Place>& places)
{
    DemoChannel channel;
    channel.id = "tills";
    channel.name = "Caisses des magasins";
    channel.role = ChannelRole::StorePos;
    channel.country = "FR";
    channel.slaMinutes = 30;
    channel.scope = allStores(places);
    return channel;
}

} // namespace

std::vector<DemoChannel> makeChannels(Size size, const std::vector<Place>& places)
{
    std::vector<DemoChannel> channels = {webShop(places, "FR"), marketplace(places, "FR"), tills(places)};
    if (size != Size::Small)
        channels.insert(channels.end(), {app(places), callCentre(places), central()});
    if (size == Size::Chain)
        channels.insert(channels.end(), {webShop(places, "IT"), marketplace(places, "IT")});
    std::ranges::sort(channels, {}, &DemoChannel::id);
    for (DemoChannel& channel : channels) {
        channel.isCentral = channel.id == (size == Size::Small ? "web-fr" : "erp");
        channel.isLate = channel.id == (size == Size::Small ? "marche" : "call-centre");
    }
    return channels;
}

} // namespace unisono::demo
