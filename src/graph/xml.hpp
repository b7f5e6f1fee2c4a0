// SPDX-License-Identifier: Apache-2.0
#pragma once
// Writes XML 1.0, whatever the texts: markup and line ends become references; what is no UTF-8, or no
// character of XML, becomes U+FFFD.
//
//     Xml xml;
//     xml.element("node").attribute("id", "n0").end();
//     xml.text();                                       <?xml …?><node id="n0"/>

#include <string>
#include <string_view>
#include <vector>

namespace maillage::inline graph {

class Xml {
public:
    /// Opens an element within the one that is open.
    Xml& element(std::string_view name);
    /// Of the element that was just opened.
    Xml& attribute(std::string_view name, std::string_view value);
    /// Within the element that is open.
    Xml& content(std::string_view text);
    /// Closes the element that is open.
    Xml& end();

    const std::string& text() const { return text_; }

private:
    void end_tag();

    std::string text_ = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    std::vector<std::string_view> open_;
    bool in_tag_ = false;
};

/// A number as XML Schema writes it, the shortest that reads back the same.
std::string xml_number(double number);

}  // namespace maillage::inline graph
