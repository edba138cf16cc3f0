// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/application.h"

int main(int argc, char** argv)
{
    unisono::app::Application application(argc, argv);
    return application.run();
}
