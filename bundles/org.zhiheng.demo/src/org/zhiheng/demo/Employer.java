// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.demo;

import org.eclipse.jdt.annotation.Nullable;

/**
 * A unit that does not exist, in a county that does.
 *
 * @param name in Chinese, beginning with 演示
 * @param creditCode or null for people who work for themselves
 * @param type code of the kind of employer
 * @param region GB/T 2260
 */
record Employer(String name, @Nullable String creditCode, String type, String region) {

	private static final String[] FIRST = "云 石 青 禾 晨 星 远 山 金 沙 绿 洲 天 泉 长 河".split(" ");
	private static final String[] SECOND = "原 岳 帆 桥 程 筑 田 林 源 和 安 达 通 明 润 丰".split(" ");
	private static final String[] TRADE = "建设 水利 农业 机械 电力 路桥 环保 信息 食品 纺织".split(" ");
	private static final String FREELANCE = "自由职业";

	/** People of one county work for so many units at most. */
	static final int IN_COUNTY = 100;

	/** Works for nobody, in a county. */
	static Employer none(DemoGround.County county) {
		return new Employer(FREELANCE, null, "FREELANCE", county.code());
	}

	/**
	 * A unit of a county; the same number gives the same unit.
	 *
	 * @param seed of the population
	 * @param county where
	 * @param number 0 to {@link #IN_COUNTY}, not included
	 * @return the unit
	 */
	static Employer of(long seed, DemoGround.County county, int number) {
		int unit = Integer.parseInt(county.code()) * IN_COUNTY + number;
		Dice dice = new Dice(seed, "employer", unit);
		String stem = FIRST[number / SECOND.length % FIRST.length] + SECOND[number % SECOND.length];
		String name = "演示" + county.name() + stem + dice.pick(TRADE);
		return switch (dice.weighted(82, 7, 7, 4)) {
			case 0 -> new Employer(name + "有限公司", CreditCodes.of("91", unit), "PRIVATE_ENTERPRISE", county.code());
			case 1 -> new Employer(name + "集团公司", CreditCodes.of("91", unit), "STATE_OWNED_ENTERPRISE", county.code());
			case 2 -> new Employer(name + "协会", CreditCodes.of("51", unit), "OTHER_NON_PUBLIC", county.code());
			default -> new Employer(name + "服务中心", CreditCodes.of("12", unit), "PUBLIC_INSTITUTION", county.code());
		};
	}
}
