// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.common.intake;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Shell;
import org.zhiheng.message.Phrases;

/** Says how an import or a demonstration ended, and offers the reject file where there is one. */
final class ResultDialog extends MessageDialog {

	private final Optional<Path> rejects;

	ResultDialog(Shell parent, Phrases phrases, String sentence, Optional<Path> rejects) {
		super(parent, phrases.text("result_title"), null, sentence + rejects.map(file -> "\n\n" + phrases.text("result_rejects", file)).orElse(""),
			INFORMATION, 0, rejects.isPresent() ? new String[]{ phrases.text("result_close"), phrases.text("result_open") }
				: new String[]{ phrases.text("result_close") });
		this.rejects = rejects;
	}

	@Override
	protected void buttonPressed(int button) {
		super.buttonPressed(button);
		if (button == 1) {
			rejects.map(Path::toString).ifPresent(Program::launch);
		}
	}
}
