// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.common;

import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IPerspectiveListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PerspectiveAdapter;
import org.eclipse.ui.menus.WorkbenchWindowControlContribution;
import org.zhiheng.message.Phrases;
import org.zhiheng.registry.Registry;
import org.zhiheng.ui.Session;

/** The left end of the status bar: which workspace, whether its people are made up, in which role, and what vouches for names and journal. */
public final class WorkspaceStatus extends WorkbenchWindowControlContribution {

	private static final RGB MARK = new RGB(0xD5, 0x5E, 0x00);
	private static final int NAME = 20;
	private static final List<String> OFFICES = List.of("analytics", "audit");

	private @Nullable Label demo;
	private @Nullable Label words;
	private @Nullable Registry registry;

	@Override
	protected Control createControl(Composite parent) {
		Composite body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 3).spacing(8, 0).applyTo(body);
		Label text = new Label(body, SWT.NONE);
		text.setData("org.zhiheng.id", "status.workspace");
		text.setToolTipText(session().folder().toString());
		words = text;
		Label mark = new Label(body, SWT.NONE);
		mark.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		mark.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE);
		mark.setForeground(new Color(MARK));
		mark.setData("org.zhiheng.id", "status.demo");
		demo = mark;
		reserve(text, mark);
		IWorkbenchWindow window = getWorkbenchWindow();
		IPerspectiveListener switched = new PerspectiveAdapter() {
			@Override
			public void perspectiveActivated(IWorkbenchPage page, IPerspectiveDescriptor perspective) {
				show();
			}
		};
		window.addPerspectiveListener(switched);
		body.addDisposeListener(e -> window.removePerspectiveListener(switched));
		session().opened().thenAccept(opened -> body.getDisplay().asyncExec(() -> {
			registry = opened;
			if (!body.isDisposed()) {
				show();
			}
		}));
		return body;
	}

	/** A control in the status bar keeps the width that it was made with, so it is made as wide as it may become. */
	private void reserve(Label text, Label mark) {
		Phrases phrases = Phrases.of(WorkspaceStatus.class, session().locale());
		text.setText(line(phrases, "role_administration", "status_unanchored"));
		mark.setText(phrases.text("status_demo"));
	}

	private String line(Phrases phrases, String role, String anchoring) {
		return phrases.text("status", name(), phrases.text(role), phrases.text(anchoring)).replace("&", "&&");
	}

	/** The workspace's name, cut where it would push the rest out of sight. */
	private String name() {
		String name = String.valueOf(session().folder().getFileName());
		return name.length() <= NAME ? name : name.substring(0, NAME - 1) + "…";
	}

	private Session session() {
		return getWorkbenchWindow().getService(Session.class);
	}

	private void show() {
		Phrases phrases = Phrases.of(WorkspaceStatus.class, session().locale());
		@Nullable
		Registry opened = registry;
		Label text = Objects.requireNonNull(words);
		if (text.isDisposed()) {
			return;
		}
		Objects.requireNonNull(demo).setText(opened != null && opened.demo() ? phrases.text("status_demo") : "");
		text.setText(opened == null ? phrases.text("status_opening", name())
			: line(phrases, "role_" + office(), opened.readOnly() ? "status_readOnly" : "status_unanchored"));
		text.getParent().layout(true, true);
	}

	private String office() {
		@Nullable
		IWorkbenchPage page = getWorkbenchWindow().getActivePage();
		@Nullable
		IPerspectiveDescriptor perspective = page == null ? null : page.getPerspective();
		String id = perspective == null ? "" : perspective.getId();
		return OFFICES.stream().filter(id::endsWith).findFirst().orElse("administration");
	}
}
