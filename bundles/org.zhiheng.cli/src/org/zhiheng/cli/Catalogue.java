// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.cli;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.zhiheng.cli.commands.Approving;
import org.zhiheng.cli.commands.AskCommand;
import org.zhiheng.cli.commands.BoardCommand;
import org.zhiheng.cli.commands.ChartCommand;
import org.zhiheng.cli.commands.CheckCommand;
import org.zhiheng.cli.commands.CheckpointCommand;
import org.zhiheng.cli.commands.CommitteeCommand;
import org.zhiheng.cli.commands.DemoCommand;
import org.zhiheng.cli.commands.FormCommand;
import org.zhiheng.cli.commands.ImportCommand;
import org.zhiheng.cli.commands.PivotCommand;
import org.zhiheng.cli.commands.PolicyAssertCommand;
import org.zhiheng.cli.commands.PolicyCalendarCommand;
import org.zhiheng.cli.commands.PolicyCheckCommand;
import org.zhiheng.cli.commands.PolicyChooseCommand;
import org.zhiheng.cli.commands.PolicyCountsCommand;
import org.zhiheng.cli.commands.PolicyCoverageCommand;
import org.zhiheng.cli.commands.PolicyDiffCommand;
import org.zhiheng.cli.commands.PolicyExportCommand;
import org.zhiheng.cli.commands.PolicyGuideCommand;
import org.zhiheng.cli.commands.PolicyMaterialsCommand;
import org.zhiheng.cli.commands.PolicySubmitCommand;
import org.zhiheng.cli.commands.PolicyVersionsCommand;
import org.zhiheng.cli.commands.QuestionCommand;
import org.zhiheng.cli.commands.ReportCommand;
import org.zhiheng.cli.commands.SimulateCommand;
import org.zhiheng.cli.commands.StatisticsCommand;
import org.zhiheng.cli.commands.VerifyCommand;
import org.zhiheng.cli.commands.WhatIfCommand;

/**
 * Which command a word names. Only the command asked for is loaded.
 */
final class Catalogue {

	/** In the order of the help. */
	static final List<String> NAMES = List.of("ask", "statistics", "simulate", "whatif", "import", "demo", "chart", "pivot", "report",
		"question save",
		"question list", "question show", "question run", "question remove", "question export", "question import", "board list", "board show",
		"board save", "board render", "board remove", "board export", "board import",
		"policy check", "policy coverage",
		"policy diff", "policy export", "policy submit", "policy approve", "policy return", "policy publish", "policy versions", "policy choose",
		"policy assert", "policy materials", "policy guide", "policy calendar", "policy counts", "form", "check", "committee", "verify",
		"checkpoint");

	/** Promised by the contract and not built yet. */
	static final Set<String> LATER = Set.of("leads", "backup", "restore");

	private Catalogue() {
	}

	/** The command of a name, empty where there is none. */
	static Optional<Command> command(String name) {
		return switch (name) {
			case "ask" -> Optional.of(new AskCommand());
			case "statistics" -> Optional.of(new StatisticsCommand());
			case "simulate" -> Optional.of(new SimulateCommand());
			case "whatif" -> Optional.of(new WhatIfCommand());
			case "import" -> Optional.of(new ImportCommand());
			case "demo" -> Optional.of(new DemoCommand());
			case "chart" -> Optional.of(new ChartCommand());
			case "pivot" -> Optional.of(new PivotCommand());
			case "report" -> Optional.of(new ReportCommand());
			case "question save" -> Optional.of(new QuestionCommand(QuestionCommand.Action.SAVE));
			case "question list" -> Optional.of(new QuestionCommand(QuestionCommand.Action.LIST));
			case "question show" -> Optional.of(new QuestionCommand(QuestionCommand.Action.SHOW));
			case "question run" -> Optional.of(new QuestionCommand(QuestionCommand.Action.RUN));
			case "question remove" -> Optional.of(new QuestionCommand(QuestionCommand.Action.REMOVE));
			case "question export" -> Optional.of(new QuestionCommand(QuestionCommand.Action.EXPORT));
			case "question import" -> Optional.of(new QuestionCommand(QuestionCommand.Action.IMPORT));
			case "board list" -> Optional.of(new BoardCommand(BoardCommand.Action.LIST));
			case "board show" -> Optional.of(new BoardCommand(BoardCommand.Action.SHOW));
			case "board save" -> Optional.of(new BoardCommand(BoardCommand.Action.SAVE));
			case "board render" -> Optional.of(new BoardCommand(BoardCommand.Action.RENDER));
			case "board remove" -> Optional.of(new BoardCommand(BoardCommand.Action.REMOVE));
			case "board export" -> Optional.of(new BoardCommand(BoardCommand.Action.EXPORT));
			case "board import" -> Optional.of(new BoardCommand(BoardCommand.Action.IMPORT));
			case "policy check" -> Optional.of(new PolicyCheckCommand());
			case "policy diff" -> Optional.of(new PolicyDiffCommand());
			case "policy export" -> Optional.of(new PolicyExportCommand());
			case "policy coverage" -> Optional.of(new PolicyCoverageCommand());
			case "policy submit" -> Optional.of(new PolicySubmitCommand());
			case "policy approve" -> Optional.of(new Approving(Approving.Step.APPROVE));
			case "policy return" -> Optional.of(new Approving(Approving.Step.RETURN));
			case "policy publish" -> Optional.of(new Approving(Approving.Step.PUBLISH));
			case "policy versions" -> Optional.of(new PolicyVersionsCommand());
			case "policy choose" -> Optional.of(new PolicyChooseCommand());
			case "policy assert" -> Optional.of(new PolicyAssertCommand());
			case "policy materials" -> Optional.of(new PolicyMaterialsCommand());
			case "form" -> Optional.of(new FormCommand());
			case "policy guide" -> Optional.of(new PolicyGuideCommand());
			case "policy calendar" -> Optional.of(new PolicyCalendarCommand());
			case "policy counts" -> Optional.of(new PolicyCountsCommand());
			case "check" -> Optional.of(new CheckCommand());
			case "committee" -> Optional.of(new CommitteeCommand());
			case "verify" -> Optional.of(new VerifyCommand());
			case "checkpoint" -> Optional.of(new CheckpointCommand());
			default -> Optional.empty();
		};
	}
}
