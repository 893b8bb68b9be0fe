import type { en } from '../en'
import type { Words } from '../words'

/** 設定: 自分のデータは安全で、自分だけが見られるか? */
export const settings: Words<typeof en.settings> = {
  title: '設定',
  lead: 'データはこのコンピューターにだけあります。Jandonが自分から通信することはありません。',
  look: '表示',
  language: '言語',
  languages: { en: 'English', ko: '한국어', ja: '日本語' },
  theme: '配色',
  themes: { system: 'システムに合わせる', light: 'ライト', dark: 'ダーク' },
  contrast: 'コントラスト',
  contrasts: { system: 'システムに合わせる', high: '高く' },
  textSize: '文字の大きさ',
  density: '行の間隔',
  densities: { comfortable: 'ゆったり', compact: 'コンパクト' },
  amounts: '金額',
  amountsShown: '表示',
  amountsHidden: '隠す',
  shortcut: 'どの画面でもHキーで金額を隠したり表示したりできます。',
  money: 'お金の数え方',
  idleDays: '眠っていると数えるまでの日数',
  idleDaysBad: '1〜365の日数を入力してください。',
  currency: '比べる通貨',
  rates: '為替レート',
  ratesNote:
    '日付つきの自分のレートです。レートがなければ、通貨をまたいで合計することも、両替を計画することもありません。',
  rate: '1 {{from}}は何{{to}}',
  rateOn: '{{day}}に入力',
  rateTake: '{{day}}の自分の両替から{{rate}}を使う',
  rateBad: '1380.5のようなレートを入力してください。',
  about: 'Jandon {{version}} · {{shell}}',
  shells: { desktop: 'デスクトップアプリ', browser: 'ブラウザ' },
}
