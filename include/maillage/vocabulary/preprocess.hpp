// SPDX-License-Identifier: Apache-2.0
#pragma once
// The one loop of the preprocessor that the definitions of terms and entities need: applies
// `macro(context, element)` to each argument, up to 80 of them.

#define MAILLAGE_PARENS ()
#define MAILLAGE_EXPAND(...) MAILLAGE_EXPAND_3(MAILLAGE_EXPAND_3(MAILLAGE_EXPAND_3(__VA_ARGS__)))
#define MAILLAGE_EXPAND_3(...) MAILLAGE_EXPAND_2(MAILLAGE_EXPAND_2(MAILLAGE_EXPAND_2(__VA_ARGS__)))
#define MAILLAGE_EXPAND_2(...) MAILLAGE_EXPAND_1(MAILLAGE_EXPAND_1(MAILLAGE_EXPAND_1(__VA_ARGS__)))
#define MAILLAGE_EXPAND_1(...) MAILLAGE_EXPAND_0(MAILLAGE_EXPAND_0(MAILLAGE_EXPAND_0(__VA_ARGS__)))
#define MAILLAGE_EXPAND_0(...) __VA_ARGS__

#define MAILLAGE_FOR_EACH(macro, context, ...) \
    __VA_OPT__(MAILLAGE_EXPAND(MAILLAGE_FOR_EACH_STEP(macro, context, __VA_ARGS__)))
#define MAILLAGE_FOR_EACH_STEP(macro, context, element, ...) \
    macro(context, element)                                  \
        __VA_OPT__(MAILLAGE_FOR_EACH_AGAIN MAILLAGE_PARENS(macro, context, __VA_ARGS__))
#define MAILLAGE_FOR_EACH_AGAIN() MAILLAGE_FOR_EACH_STEP
