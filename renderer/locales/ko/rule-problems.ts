import type { en } from '../en'
import type { Words } from '../words'

export const ruleProblems: Words<typeof en.ruleProblems> = {
  shapes: {
    id: '“my-wallet”처럼 영문 소문자를 붙임표로 이어 적어 주세요',
    amount: '"0.99"처럼 따옴표 안에 금액을 적어 주세요',
    percent: '"1.75"처럼 따옴표 안에 퍼센트를 적어 주세요',
    day: '"2026-03-31"처럼 날짜를 적어 주세요',
    date: '"2026-03"처럼 연도, 달 또는 날짜를 적어 주세요',
    country: '"KR"처럼 나라를 두 글자로 적어 주세요',
    source: '출처를 하나 이상 적어 주세요',
    route: '어느 길인지 적어 주세요',
  },
  'wrong-kind': '다른 형식이어야 해요: {{expected}}',
  missing: '빠져 있어요. 더해 주세요',
  'unknown-fields': '알 수 없는 항목이 있어요. 지워 주세요: {{names}}',
  'not-one-of': '이 가운데 하나여야 해요: {{values}}',
  'out-of-bounds': '너무 작거나 크거나 비어 있어요',
  twice: '{{id}}[은/는] 이미 쓰였어요. 다른 이름을 골라 주세요',
  'already-described': '{{id}}[은/는] 이미 목록에 있어요. 대신 수수료를 고쳐 주세요',
  'no-currency': '{{text}}[은/는] 통화가 아니에요. KRW 같은 코드를 적어 주세요',
  'no-account': '{{id}}[이라는/라는] 계좌가 없어요',
  'no-quota': '계좌에 {{id}}[이라는/라는] 한도가 없어요. 계좌에 더해 주세요',
  'empty-quota': '한도에는 횟수나 금액이 있어야 해요',
  'min-above-max': '최소 금액이 최대 금액보다 커요',
  'late-before-soon': '가장 이른 도착이 가장 늦은 도착보다 늦어요',
  'rows-fall': '구간은 앞 구간보다 커야 해요',
  'bands-and-tiers': '구간표는 한 가지 방식으로만 적어 주세요(bands 또는 tiers)',
  'too-many-decimals': '{{text}}[은/는] {{currency}}보다 소수 자리가 많아요',
  cashing: '빚을 현금으로 바꿔 준다는 내용이에요. 누구도 그런 일을 하거나 권할 수 없어요',
  'not-rules': '규칙 파일이 아니에요. 잔돈에서 저장한 파일을 골라 주세요',
}
