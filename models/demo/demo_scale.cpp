// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demo_scale.h"

namespace unisono::demo {

Scale scaleOf(Size size)
{
    switch (size) {
    case Size::Small:
        return {4, 2, 2, 0, 1, 0, false, 400, 700, 20'000, 4, 1, 3, 1};
    case Size::Region:
        break;
    case Size::Chain:
        return {200, 100, 16, 4, 4, 1, true, 100'000, 100, 2'000'000, 400, 37, 25, 8};
    }
    return {26, 14, 6, 2, 3, 0, true, 8'000, 300, 400'000, 40, 5, 8, 3};
}

} // namespace unisono::demo
