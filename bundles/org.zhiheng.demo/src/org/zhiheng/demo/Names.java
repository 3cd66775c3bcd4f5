// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.demo;

/**
 * Names of nobody: syllables of our own put together by dice. Family names are the heavenly stems and like words, so that no reader takes a name
 * for a person's.
 */
final class Names {

	private static final String[] FAMILY = "甲 乙 丙 丁 戊 己 庚 辛 壬 癸 子 丑 寅 卯 辰 巳 午 未 申 酉 戌 亥".split(" ");
	private static final String[] GIVEN = ("晨 石 云 川 禾 木 星 竹 溪 舟 岩 泉 霖 桐 松 柏 远 宁 安 和 朗 清 岳 原 汀 沐 杉 砚 棋 弦 帆 峦 苇 荷 榆 槐 "
		+ "沙 漠 绿 洲 棉 杏 榴 枣 桃 葵 麦 稻").split(" ");
	private static final String[] SYLLABLE = "巴 塔 米 拉 尼 库 萨 罗 图 迪 纳 维 卡 里 索 莫 达 兰 托 娅 费 鲁 杰 汗".split(" ");

	private Names() {
	}

	/** A name in the Han way: one family name, one or two given. */
	static String han(Dice dice) {
		String given = dice.pick(GIVEN);
		return dice.pick(FAMILY) + given + (dice.chance(0.8) ? dice.pick(GIVEN) : "");
	}

	/** A name in the Uyghur way: own name and father's name with the middle dot U+00B7. */
	static String dotted(Dice dice) {
		return word(dice) + '\u00B7' + word(dice);
	}

	private static String word(Dice dice) {
		StringBuilder word = new StringBuilder();
		for (int i = dice.between(2, 4); i > 0; i--) {
			word.append(dice.pick(SYLLABLE));
		}
		return word.toString();
	}
}
