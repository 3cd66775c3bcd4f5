// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics.whatif;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.policy.Comparison;
import org.zhiheng.policy.Condition;
import org.zhiheng.policy.Group;
import org.zhiheng.policy.Operator;
import org.zhiheng.policy.PolicyFactory;

/**
 * The places of one parameter in a private copy of a norm, moved together.
 */
final class Movable {

	/** Every application states it, so that whether it is known is a constant that can be turned. */
	private static final String STATED = "request.level";
	private static final int APART = 100_000;

	private final List<Handle> handles;
	private final List<BigDecimal> own;
	private final List<Comparison> flags = new ArrayList<>();
	private final boolean route;
	private final int mark;

	/** Takes the places over; where they are switched, a switch is put beside the condition. */
	Movable(String id, List<Handle> handles) {
		this.handles = handles;
		this.own = handles.stream().map(Handle::present).toList();
		this.route = handles.get(0).kind() == Parameter.Kind.ROUTE;
		this.mark = APART + Math.floorMod(id.hashCode(), 1_000_000_000);
		for (Handle each : handles) {
			if (each.kind().flag()) {
				flags.add(beside(each.leaf(), id));
			}
		}
	}

	private Comparison beside(Condition condition, String id) {
		Comparison flag = flag(id, route);
		Group both = route ? PolicyFactory.eINSTANCE.createAllOf() : PolicyFactory.eINSTANCE.createAnyOf();
		EcoreUtil.replace(condition, both);
		both.getConditions().add(flag);
		both.getConditions().add(condition);
		return flag;
	}

	static Comparison flag(String name, boolean on) {
		Comparison flag = PolicyFactory.eINSTANCE.createComparison();
		flag.setFact(STATED);
		flag.getValues().add(name);
		turn(flag, on);
		return flag;
	}

	static void turn(Comparison flag, boolean on) {
		flag.setOperator(on ? Operator.IS_KNOWN : Operator.IS_ABSENT);
	}

	/** The switches, where the parameter is one that is switched. */
	List<Comparison> flags() {
		return flags;
	}

	/** All that is set when it moves. */
	Set<Condition> leaves() {
		Set<Condition> leaves = new HashSet<>(flags);
		handles.stream().filter(each -> !each.kind().flag()).forEach(each -> leaves.add(each.leaf()));
		return leaves;
	}

	/** Gives the leaves a value that no other parameter has, so that a compiler does not take different ones for one. */
	void apart() {
		handles.stream().filter(each -> !each.kind().flag()).forEach(each -> each.set(BigDecimal.valueOf(mark)));
	}

	/** Sets a value, or with null the one that stands in the policies. */
	void set(@Nullable BigDecimal tried) {
		for (int i = 0; i < handles.size(); i++) {
			if (!handles.get(i).kind().flag()) {
				handles.get(i).set(tried == null ? own.get(i) : tried);
			}
		}
		boolean off = tried != null && tried.signum() == 0;
		flags.forEach(each -> turn(each, route != off));
	}
}
