// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.administration.papers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhiheng.message.Failure;
import org.zhiheng.policy.files.PolicyBase;
import org.zhiheng.policy.files.PolicyFiles;
import org.zhiheng.registry.Provenance;
import org.zhiheng.registry.Registry;
import org.zhiheng.ui.administration.papers.PaperOrder.Kind;

class PaperOrderTest {

	private static final Provenance WHO = new Provenance("t", false, "administrator", "form", "", "", "");

	@TempDir
	private Path folder;

	/** A registry that knows no application. */
	private static Registry empty() {
		return (Registry) Proxy.newProxyInstance(PaperOrderTest.class.getClassLoader(), new Class<?>[]{ Registry.class },
			(proxy, method, arguments) -> "find".equals(method.getName()) ? Optional.empty() : Boolean.FALSE);
	}

	private String print(Kind kind, String form, String applications, Path file) throws Failure {
		PolicyBase base = PolicyFiles.base(List::of, Path.of("..", "org.zhiheng.policies", "policies"));
		return new PaperOrder("HT25", kind, form, applications, "", file).print(base, empty(), WHO, Locale.ENGLISH);
	}

	@Test
	void everyKindIsWrittenAndNothingIsLeftBeside() throws Failure, IOException {
		for (Kind kind : Kind.values()) {
			Path file = folder.resolve(PaperOrder.name("HT25", kind, "ht25-publicity", Locale.ENGLISH));
			assertTrue(print(kind, kind == Kind.FORM ? "ht25-publicity" : "", "", file).contains(file.toString()));
			byte[] bytes = Files.readAllBytes(file);
			String start = new String(bytes, 0, 5, StandardCharsets.UTF_8);
			assertTrue(kind == Kind.CALENDAR ? start.equals("BEGIN") : start.startsWith("PK"), kind.name());
		}
		try (var files = Files.list(folder)) {
			assertEquals(Kind.values().length, files.count());
		}
	}

	@Test
	void anUnknownApplicationIsSaidAndNothingIsWritten() {
		Path file = folder.resolve("a.docx");
		assertEquals("ZH-8092", assertThrows(Failure.class, () -> print(Kind.FORM, "ht25-publicity", "nobody", file)).code());
		assertTrue(Files.notExists(file));
		assertEquals("ZH-8093",
			assertThrows(Failure.class, () -> print(Kind.GUIDE, "", "", folder.resolve("no").resolve("a.docx"))).code());
	}

	@Test
	void theFormsOfANoticeAreItsOwn() {
		assertTrue(PaperOrder.forms("BZ").stream().allMatch(each -> each.document().equals("BZ")));
		assertEquals(2, PaperOrder.forms("BZ").size());
	}
}
