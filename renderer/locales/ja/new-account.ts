import type { en } from '../en'
import type { Words } from '../words'

/** 明細のない場所。 */
export const newAccount: Words<typeof en.newAccount> = {
  add: '口座を加える',
  title: '明細のない場所',
  text: 'ギフトカード、ポイント、アプリに残高だけが出るウォレットなど。',
  provider: 'どこのものですか?',
  noProvider: '一覧にない',
  currency: '通貨',
  bad: {
    name: '名前を入力してください。',
    currency: 'JPYやUSDのような通貨を入力してください。',
    balance: '12500や12.50のような金額を入力してください。',
  },
}
