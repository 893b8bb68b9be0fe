import type { Unreadable } from '../problem'
import type { ProblemTexts } from './problem-texts'

const heldInKorean: Record<Unreadable, string> = {
  plan: '예산 계획 파일',
  balances: '잔액 목록',
  accounts: '계좌 목록',
  report: '합계 보고서 파일',
  backup: '백업 파일',
}

/** Problems in Korean. */
export const korean: ProblemTexts = {
  at: ({ file, line, column }) =>
    [file, line === undefined ? '' : `${line}행`, column === undefined ? '' : `‘${column}’ 열`]
      .filter(Boolean)
      .join(' '),
  problems: {
    'unreadable-file': () => '파일을 열 수 없어요. 파일이 있는지, 읽을 수 있는지 확인해 주세요.',
    'empty-file': () => '파일이 비어 있어요. 내역을 다시 내려받아 주세요.',
    'no-rows': () => '계좌의 거래를 찾지 못했어요. 기간을 더 길게 잡거나 다른 종류의 내역을 내려받아 주세요.',
    'too-large': ({ megabytes, limit }) =>
      `${megabytes} MB는 한 번에 읽을 수 있는 ${limit} MB보다 커요. 기간을 나눠 내려받아 주세요.`,
    'too-much': () => '풀어 보면 한 번에 읽을 수 있는 행이나 칸보다 많아요. 기간을 나눠 내려받아 주세요.',
    'binary-file': () =>
      '거래내역 파일이 아니에요. CSV, XLSX, XLS, PDF, OFX, QIF, CAMT, MT940, 저장한 웹 페이지를 읽을 수 있어요.',
    'unknown-format': () => '아는 형식이 아니고, 날짜와 금액 열도 찾지 못했어요.',
    'unsupported-container': ({ kind }) =>
      `${kind} 파일은 아직 읽을 수 없어요. CSV나 XLSX로 내려받아 주세요.`,
    'unsupported-format': ({ name, why }) => {
      const reasons = {
        bookkeeping: `${name} 파일이에요. 한 계좌의 내역이 아니라, 거래마다 양쪽이 모두 적힌 다른 프로그램의 장부예요`,
        orders: `${name} 파일이에요. 은행에 보내는 지급 지시라서 실제로 처리됐는지 알 수 없어요`,
        unread: `${name} 내역은 아직 읽을 수 없어요`,
      }
      return `${reasons[why]}. 은행에서 계좌 내역을 CSV, OFX, QIF, CAMT, MT940으로 내려받아 주세요.`
    },
    'empty-archive': () => '압축 파일 안에 파일이 없어요. 내역 파일을 직접 넣어 주세요.',
    'unpack-first': ({ why, files }) => {
      const reasons = {
        lock: '잔돈이 풀 수 없는 방식으로 잠긴 압축 파일이에요. 비밀번호로 압축을 푼 다음',
        packing: '잔돈이 풀 수 없는 방식으로 압축됐어요. 압축을 푼 다음',
        many: `파일이 ${files}개나 들어 있어 모두 살펴볼 수 없어요. 압축을 푼 다음`,
        nested: '압축 파일 안에 압축 파일이 겹겹이 들어 있어요. 압축을 푼 다음',
        several: `파일이 ${files}개 들어 있어요. 압축을 푼 다음`,
      }
      return `${reasons[why]} 그 안의 내역 파일을 넣어 주세요.`
    },
    'password-needed': () =>
      '비밀번호로 잠긴 파일이에요. 비밀번호를 적어 주세요(은행 파일은 생년월일 여섯 자리인 경우가 많아요).',
    'wrong-password': () => '비밀번호가 맞지 않아요.',
    'damaged-file': ({ detail }) => `파일이 손상됐어요(${detail}). 다시 내려받아 주세요.`,
    'truncated-file': ({ at }) =>
      at.line === undefined
        ? '파일이 중간에 끊겼어요. 다시 내려받아 주세요.'
        : '파일이 이 행 중간에서 끊겨서 이 행은 뺐어요. 다시 내려받아 주세요.',
    undecodable: ({ encoding }) =>
      `올바른 ${encoding} 글자가 아니에요. 편집하지 않은 원본을 다시 내려받아 주세요.`,
    'missing-column': ({ format, names }) =>
      `${format} 파일 같은데 ${names.map((name) => `‘${name}’`).join(' 또는 ')} 열이 없어요.`,
    'short-row': ({ cells, expected }) => `칸이 ${expected}개 필요한데 ${cells}개뿐이에요.`,
    'bad-date': ({ text }) => `‘${text}’는 날짜가 아니에요. 2026-03-31처럼 적혀 있어야 해요.`,
    'bad-amount': ({ text }) => `‘${text}’는 금액이 아니에요. 1,234.56처럼 적혀 있어야 해요.`,
    'too-big': ({ text }) => `‘${text}’는 정확히 셀 수 있는 금액보다 커요.`,
    'too-fine': ({ text, currency }) => `‘${text}’는 ${currency}보다 소수 자릿수가 많아요.`,
    'bad-currency': ({ text }) => `‘${text}’는 통화 코드가 아니에요. KRW처럼 적혀 있어야 해요.`,
    'no-such-day': ({ text, day }) => `‘${text}’는 달력에 없는 날이라 ${day}로 적었어요.`,
    'no-side': ({ text }) => `‘${text}’가 들어온 돈인지 나간 돈인지 파일에 적혀 있지 않아요.`,
    'unknown-state': ({ text }) => `‘${text}’ 상태가 돈이 실제로 움직였다는 뜻인지 알 수 없어요.`,
    'no-currency': () => '통화가 적혀 있지 않아요. 통화를 골라 주세요.',
    'no-account': () => '어느 계좌의 돈이 움직였는지 적혀 있지 않아요.',
    'amount-unstated': ({ account }) =>
      `이 이체가 ‘${account}’의 통화로 얼마인지 파일에 없어서 상대 계좌 쪽만 읽었어요.`,
    'ambiguous-date': ({ text, readings }) =>
      `‘${text}’는 ${readings[0]}일 수도, ${readings[1]}일 수도 있어요. 어느 쪽인지 골라 주세요.`,
    'ambiguous-amount': ({ text, readings }) =>
      `‘${text}’는 ${readings[0]}일 수도, ${readings[1]}일 수도 있어요. 어느 쪽인지 골라 주세요.`,
    'fee-disagrees': ({ gross, fee, net }) =>
      `${gross}에 수수료 ${fee}를 반영해도 ${net}이 되지 않아요. 이 행을 원본과 비교해 보세요.`,
    'export-instead': ({ program, holds, instead }) =>
      `${program}의 ${heldInKorean[holds]}이에요. 거래 내역이 아니에요. 대신 ‘${instead}’ 파일을 내보내 주세요.`,
    'not-understood': ({ text }) => `‘${text}’ 줄은 알 수 없어서 읽지 않았어요.`,
    'unknown-account': ({ account }) =>
      `‘${account}’ 항목이 내 계좌인지 알 수 없어요. Assets:… 또는 Liabilities:…로 적거나 종류를 선언해 주세요.`,
    'include-unread': ({ name }) => `‘${name}’ 파일을 불러오는 장부예요. 그 파일도 함께 넣어 주세요.`,
    'two-accounts': ({ names: [from, to] }) =>
      `한 줄에 계좌가 둘(‘${from}’, ‘${to}’) 적혀 있는데 어느 쪽 돈이 움직였는지 알 수 없어서 읽지 않았어요.`,
    'entry-unbalanced': ({ by }) => `이 거래의 차변과 대변이 맞지 않아요. ${by}만큼 남아요.`,
    'balance-breaks': ({ expected, stated }) =>
      `이 줄 다음 잔액은 ${expected}이어야 하는데 내역에는 ${stated}로 적혀 있어요. 빠진 줄이 있을 수 있어요.`,
  },
}
