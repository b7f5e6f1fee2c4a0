// SPDX-License-Identifier: Apache-2.0
#include "bindings.hpp"

PYBIND11_MODULE(_maillage, module) {
    module.doc() = "The compiled part of maillage; use the package `maillage`.";
    module.attr("__version__") = MAILLAGE_VERSION;
    module.attr("format_version") = maillage::format_version;
    // Each after those whose types it names, so that signatures show Python names.
    bind_vocabulary(module);
    bind_model(module);
    bind_papers(module);
    bind_io(module);
    bind_store(module);
    bind_graph(module);
    bind_export(module);
    bind_picture(module);
    bind_measure(module);
    bind_analysis(module);
    bind_funding(module);
    bind_frame(module);
}
