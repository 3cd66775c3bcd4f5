// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.lint;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.policy.Document;
import org.zhiheng.policy.Form;
import org.zhiheng.policy.PolicyPackage.Literals;
import org.zhiheng.policy.PublicityRule;

/**
 * Public notices that print an ID number, 民族 or 政治面貌 in full: the Personal Information Protection Law asks for the least that serves the
 * purpose.
 */
final class PersonalData implements Inspection {

	private static final List<String> SENSITIVE = List.of("身份证", "公民身份", "族别", "民族", "政治面貌", "手机", "住址"); //$NON-NLS-1$//$NON-NLS-2$//$NON-NLS-3$//$NON-NLS-4$//$NON-NLS-5$//$NON-NLS-6$//$NON-NLS-7$

	@Override
	public void inspect(Policy policy, Findings findings) {
		for (Document document : policy.documents()) {
			for (Form form : Policy.norms(document, Form.class)) {
				@Nullable
				String name = form.getName();
				if (name != null && name.contains("公示")) { //$NON-NLS-1$
					List<String> shown = sensitive(form.getFields());
					if (!shown.isEmpty()) {
						List<String> kept = form.getFields().stream().filter(each -> !shown.contains(each)).toList();
						findings.add(Code.PERSONAL_DATA_PUBLISHED, form, Literals.FORM__FIELDS,
							Fix.set(Findings.words("fix.fields", String.join("、", shown)), form, Literals.FORM__FIELDS, kept), List.of(), //$NON-NLS-1$ //$NON-NLS-2$
							name, String.join("、", shown)); //$NON-NLS-1$
					}
				}
			}
			for (PublicityRule rule : Policy.norms(document, PublicityRule.class)) {
				List<String> shown = sensitive(rule.getContents());
				if (!shown.isEmpty()) {
					findings.add(Code.PERSONAL_DATA_PUBLISHED, rule, Literals.PUBLICITY_RULE__CONTENTS, String.valueOf(rule.getStep()),
						String.join("、", shown)); //$NON-NLS-1$
				}
			}
		}
	}

	private static List<String> sensitive(List<String> fields) {
		return fields.stream().filter(each -> each != null && SENSITIVE.stream().anyMatch(each::contains)).toList();
	}
}
