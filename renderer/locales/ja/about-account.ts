import type { en } from '../en'
import type { Words } from '../words'

export const aboutAccount: Words<typeof en.aboutAccount> = {
  title: 'この口座について',
  note: '条件の合う口座でしか使えない出金方法があります。分かることだけお答えください。答えはこの端末の外に出ません。',
  planTitle: '口座についての質問',
  planNote: '答えによって使える方法が変わります。答えのないものは、慎重に計画します。',
  unanswered: '未回答',
  whichState: 'どの州で使うものですか?',
  whichStateHint:
    '残額が払い戻されるかどうかは、その州の法律によります。一覧にない州の決まりは、ここでは分かりません。',
  questions: {
    identity: 'そこで本人確認は済んでいますか?',
    origins: 'そのお金はどう入りましたか? 残っていそうなものをすべて選んでください。',
    firstWorth: '最初にいくら入っていましたか?',
    openedOn: 'いつ開設、または購入しましたか?',
    country: 'どの国で登録した口座ですか?',
    closesOn: 'サービスは終了しますか? 最後の日',
  },
  hints: {
    firstWorth: '商品券の額面、または最後にチャージした後の残高です。使った額が分かります。',
    openedOn: '2026-03-31のように入力してください。',
    closesOn: '2027-01-31のように入力してください。終了の案内がなければ空欄のままで。',
  },
  wrong: {
    openedOn: '2026-03-31のように、今日までの日付を入力してください。',
    closesOn: '2027-01-31のように、今日からの日付を入力してください。',
  },
  identity: { none: 'まだ', done: 'はい', full: 'はい、書類による正式な確認まで' },
  origins: {
    'own-money': '自分の銀行や現金から',
    card: 'クレジットカードから',
    'carrier-billing': '携帯料金と一緒に',
    refund: '返金や付与された残高',
    gift: 'ギフト、または他の人から',
    points: 'ポイントやキャンペーン',
  },
  billRefused:
    '携帯料金で払ったお金は現金にはなりません。そのため、ここからの出金は計画しません。使うか、請求を取り消してから、答えを変えてください。',
}
