package org.zhiheng.rules.lint;
import java.util.*;
import org.zhiheng.rules.TestPolicies;
public class DumpMain {
	public static void main(String[] a) throws Exception {
		var base = TestPolicies.base();
		for (int i = 0; i < 4; i++) { long t = System.nanoTime(); new Lint(base).all(); System.err.println((System.nanoTime() - t) / 1000000 + " ms"); }
		Locale l = a.length > 0 ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
		for (Finding f : new Lint(base).all()) System.out.println(f.document() + " " + f.severity() + " " + f.code() + " " + f.clauses() + "\n      " + f.sentence().in(l) + (f.fix() == null ? "" : " [" + f.fix().label().in(l) + "]"));
	}
}
