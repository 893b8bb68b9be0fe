import type { en } from '../en'
import type { Words } from '../words'

/** 最初の画面: ファイル1つで始まります。 */
export const welcome: Words<typeof en.welcome> = {
  title: '眠っている小銭を見つけましょう',
  text: 'ウォレット、プラットフォーム、通信会社、銀行の明細を置いてください。いつから何が眠っていて、どの日に引き出せば最も手数料が安いかを示します。',
  samples: '見本の明細で試す',
  loading: '見本の明細を取り込んでいます…',
  reads: '読める明細',
  banks: 'すべての銀行: OFX、QIF、CAMT、MT940、CSV',
  private: 'すべてこのコンピューターに残ります。Jandonが自分から通信することはありません。',
}
