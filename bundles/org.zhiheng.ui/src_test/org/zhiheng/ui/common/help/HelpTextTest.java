// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.common.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;

class HelpTextTest {

	@Test
	void headingsListsTablesAndLinksAreRead() {
		HelpText help = HelpText.of("<html><head><style>h1{}</style></head><body><h1>Help</h1>\n<p>See <a href=\"#one\">one</a> &amp; more.</p>"
			+ "<h2 id=\"one\">One</h2><ol><li><b>First.</b> do\n it</li><li>Second</li></ol><ul><li>x</li></ul>"
			+ "<table><tr><th>Rate</th><td>a ÷ b</td></tr></table></body></html>");
		assertEquals("Help\n\nSee one & more.\n\nOne\n\n1. First. do it\n2. Second\n\n• x\n\nRate    a ÷ b\n\n", help.text());
		assertEquals(List.of("one"), List.copyOf(help.headings().keySet()));
		assertEquals("One", help.text().substring(help.at("one"), help.at("one") + 3));
		assertEquals(0, help.at("nowhere"));
		HelpText.Run link = help.runs().stream().filter(run -> run.look() == HelpText.Look.LINK).findFirst().orElseThrow();
		assertEquals("one", help.text().substring(link.start(), link.start() + link.length()));
		assertEquals("#one", link.target());
	}

	@Test
	void ourOwnPagesAreReadWhole() throws Exception {
		for (String name : List.of("zh.html", "en.html")) {
			HelpText help = HelpText.of(Files.readString(Path.of("../org.zhiheng.help/help/" + name)));
			assertFalse(help.text().contains("<") && help.text().contains("</"), name);
			assertFalse(help.text().contains("&amp;"), name);
			for (String section : List.of("offices", "morning", "charts", "why", "boards", "rates", "withheld", "report")) {
				assertTrue(help.at(section) > 0, name + " " + section);
			}
			help.runs().stream().filter(run -> run.target().startsWith("#"))
				.forEach(run -> assertTrue(help.at(run.target().substring(1)) > 0, name + run.target()));
			help.runs().forEach(run -> assertTrue(run.start() >= 0 && run.start() + run.length() <= help.text().length(), name));
		}
	}
}
