import type { en } from '../en'
import type { Words } from '../words'

/** 직접 확인해 적은 잔액 */
export const readings: Words<typeof en.readings> = {
  title: '직접 적은 잔액',
  text: '가끔 잔액을 확인해 적어 두세요. 그대로인 돈은 묵은 날짜도 그대로예요.',
  none: '아직 없어요.',
  add: '잔액 추가',
  ask: '{{name}}에 얼마가 있나요?',
  askText: '서비스 앱이나 카드에서 확인해 주세요. 전에 적은 잔액은 그대로 남아요.',
  balance: '잔액',
  endOf: '며칠 기준 잔액인가요?',
  day: '날짜',
  dayHint: '예: 2026-06-01',
  dayBad: '2026-06-01처럼 오늘이나 지난 날짜를 적어 주세요.',
  note: '메모',
  noteHint: '나만 보는 메모예요. 비워 두어도 돼요.',
  change: '차이',
  actions: '할 일',
  choose: '이 잔액이 맞아요',
  edit: '고치기',
  remove: '지우기',
  standing: {
    begins: '더 오래된 기록이 없어 여기서부터 세요.',
    same: '그대로예요. 모두 묵은 날짜를 이어 가요.',
    came: '{{after}} 이후 {{amount}}[이/가] 들어왔어요. 날짜를 몰라 가장 늦은 {{from}}부터 세요.',
    left: '{{until}}까지 {{amount}}[이/가] 나갔어요. 오래된 돈부터 나간 것으로 보고, 가장 이른 {{from}}에 뺐어요.',
    lapsed:
      '적어 둔 조건대로 {{day}}[이/가] 지나 {{amount}}[이/가] 소멸했어요. 그 전에 썼다면 그날의 잔액을 적어 주세요.',
    ties: '내역과 맞아요.',
    differs: '내역대로면 {{expected}}[이에요/예요]. 내역을 따라요.',
    contested: '같은 날 다른 잔액도 적었어요. 고르기 전에는 가장 적은 금액으로 셈해요.',
  },
  caution: {
    'below-zero': '0보다 적어요. 그곳에 갚을 돈이 있을 때만 맞아요.',
    'above-limit':
      '알려진 규정으로는 그곳에 {{amount}}까지만 둘 수 있어요. 한 번 더 확인해 주세요. 적은 대로 남겨 둬요.',
    contested: '그날 잔액을 {{amount}}[으로/로]도 적었어요. 하나를 고를 때까지 둘 다 남겨 둬요.',
    differs: '내역대로면 그날 {{amount}}[이에요/예요]. 둘 다 남기고 차이를 보여 드려요.',
    earliest: '기록이 시작되는 {{day}}보다 앞이에요. 거기 있는 돈은 이 날짜부터 세요.',
  },
}
