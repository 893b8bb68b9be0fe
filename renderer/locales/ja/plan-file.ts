import type { en } from '../en'
import type { Words } from '../words'

/** 計画の元になる問題をファイルに。 */
export const planFile: Words<typeof en.planFile> = {
  title: 'この計画を自分で確かめる',
  note: '計画に使った口座、手数料、上限をファイルにします。金額は入りますが、取引は入りません。',
  save: '{{name}}を保存',
  saved: '{{name}}を保存しました。',
}
