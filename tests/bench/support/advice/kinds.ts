import type { InventedPlace, LifeKind } from './life'

const place = (told: InventedPlace): InventedPlace => told

/** A household in won. */
const household: LifeKind = {
  name: 'household',
  currency: 'KRW',
  effort: 300,
  rates: {},
  places: [
    place({
      id: 'wallet', provider: 'salbi', kind: 'wallet', currency: 'KRW', free: { id: 'salbi-free', count: 1 },
      ways: [{ id: 'salbi-bank', fee: { fixed: '500', free: 'salbi-free' }, days: 0 }],
      incomes: [{ rhythm: 'weekly', party: 'Dog walks', typical: 32_000 }],
      spending: { party: 'Corner shop', typical: 7_000, everyDays: 9 },
    }),
    place({
      id: 'points', provider: 'momo', kind: 'points', currency: 'KRW', months: 12,
      ways: [{ id: 'momo-bank', fee: { bands: [{ upTo: '29999', fixed: '1000' }, { upTo: null }] }, min: '2000', days: 3 }],
      incomes: [{ rhythm: 'irregular', party: 'Surveys', typical: 1_800 }],
    }),
    place({
      id: 'courier', provider: 'baedal', kind: 'platform', currency: 'KRW',
      ways: [{ id: 'baedal-bank', fee: { bands: [{ upTo: '199999', fixed: '1000' }, { upTo: null }] }, days: 1 }],
      incomes: [{ rhythm: 'weekly', party: 'Deliveries', typical: 21_000 }],
    }),
    place({
      id: 'transit', provider: 'gyotong', kind: 'wallet', currency: 'KRW',
      ways: [{ id: 'gyotong-bank', fee: { fixed: '500' }, days: 2 }],
      incomes: [{ rhythm: 'irregular', party: 'Fare refunds', typical: 2_500 }],
    }),
    place({
      id: 'vouchers', provider: 'seonmul', kind: 'voucher', currency: 'KRW',
      ways: [
        { id: 'seonmul-online', fee: { percent: '10' }, days: 1 },
        { id: 'seonmul-desk', fee: { percent: '4', fixed: '1500' }, min: '5000', days: 0 },
      ],
      incomes: [{ rhythm: 'rare', party: 'Gifts', typical: 70_000 }],
    }),
    place({
      id: 'cashback', provider: 'moa', kind: 'wallet', currency: 'KRW',
      ways: [{ id: 'moa-bank', fee: { fixed: '300' }, min: '1000', days: 1 }],
      incomes: [{ rhythm: 'monthly', party: 'Card cashback', typical: 4_500 }],
    }),
  ],
} // prettier-ignore

/** A seller in yen. */
const seller: LifeKind = {
  name: 'seller',
  currency: 'JPY',
  effort: 30,
  rates: {},
  places: [
    place({
      id: 'wallet', provider: 'harai', kind: 'wallet', currency: 'JPY',
      ways: [{ id: 'harai-bank', fee: { bands: [{ upTo: '49999', fixed: '210' }, { upTo: null }] }, days: 1 }],
      incomes: [{ rhythm: 'weekly', party: 'Stall', typical: 9_000 }],
      spending: { party: 'Kiosk', typical: 900, everyDays: 8 },
    }),
    place({
      id: 'market', provider: 'furima', kind: 'platform', currency: 'JPY',
      ways: [{ id: 'furima-bank', fee: { fixed: '200' }, min: '201', days: 3 }],
      incomes: [{ rhythm: 'irregular', party: 'Used books', typical: 2_600 }],
    }),
    place({
      id: 'cashback', provider: 'kaeshi', kind: 'wallet', currency: 'JPY',
      ways: [{ id: 'kaeshi-bank', fee: { fixed: '110' }, days: 2 }],
      incomes: [{ rhythm: 'monthly', party: 'Card cashback', typical: 1_100 }],
    }),
    place({
      id: 'points', provider: 'tenten', kind: 'points', currency: 'JPY', months: 6,
      ways: [{ id: 'tenten-bank', fee: { fixed: '55' }, min: '500', days: 2 }],
      incomes: [{ rhythm: 'irregular', party: 'Receipts', typical: 180 }],
    }),
    place({
      id: 'courier', provider: 'hakobi', kind: 'platform', currency: 'JPY',
      ways: [{
        id: 'hakobi-bank', days: 1,
        fee: { bands: [{ upTo: '9999', fixed: '330' }, { upTo: '29999', fixed: '220' }, { upTo: null, fixed: '110' }] },
      }],
      incomes: [{ rhythm: 'seasonal', party: 'Parcels', typical: 3_800 }],
    }),
    place({
      id: 'auction', provider: 'serifu', kind: 'platform', currency: 'JPY',
      ways: [{ id: 'serifu-bank', fee: { fixed: '400' }, days: 2 }],
      incomes: [{ rhythm: 'rare', party: 'Collectors', typical: 24_000 }],
    }),
  ],
} // prettier-ignore

/** A creator in dollars, with a wallet into which others pay. */
const creator: LifeKind = {
  name: 'creator',
  currency: 'USD',
  effort: 20,
  rates: {},
  places: [
    place({
      id: 'contracts', provider: 'gigly', kind: 'platform', currency: 'USD',
      ways: [
        { id: 'gigly-bank', fee: { fixed: '2.99' }, days: 2 },
        { id: 'gigly-coffer', into: 'coffer', fee: { fixed: '1' }, days: 0 },
      ],
      incomes: [{ rhythm: 'irregular', party: 'Contract work', typical: 14_000 }],
    }),
    place({
      id: 'tips', provider: 'tipjar', kind: 'platform', currency: 'USD',
      ways: [
        { id: 'tipjar-coffer', into: 'coffer', fee: { fixed: '0.25' }, days: 1 },
        { id: 'tipjar-bank', fee: { percent: '2', min: '0.5' }, days: 2 },
      ],
      incomes: [{ rhythm: 'weekly', party: 'Tips', typical: 1_100 }],
    }),
    place({
      id: 'ads', provider: 'adlane', kind: 'platform', currency: 'USD',
      ways: [{ id: 'adlane-bank', fee: {}, min: '100', days: 3 }],
      incomes: [{ rhythm: 'monthly', party: 'Advertising', typical: 5_600 }],
    }),
    place({
      id: 'shop', provider: 'stallo', kind: 'platform', currency: 'USD',
      ways: [
        { id: 'stallo-coffer', into: 'coffer', fee: { fixed: '0.5' }, min: '25', days: 2 },
        { id: 'stallo-bank', fee: { fixed: '2' }, min: '25', days: 3 },
      ],
      incomes: [{ rhythm: 'seasonal', party: 'Prints', typical: 1_900 }],
    }),
    place({
      id: 'licences', provider: 'lisenz', kind: 'platform', currency: 'USD',
      ways: [
        { id: 'lisenz-coffer', into: 'coffer', fee: { percent: '1' }, days: 1 },
        { id: 'lisenz-bank', fee: { fixed: '4.5' }, days: 3 },
      ],
      incomes: [{ rhythm: 'rare', party: 'Licences', typical: 38_000 }],
    }),
    place({
      id: 'coffer', provider: 'coffer', kind: 'wallet', currency: 'USD',
      ways: [{ id: 'coffer-bank', fee: { bands: [{ upTo: '149.99', fixed: '1.5' }, { upTo: null }] }, days: 1 }],
      incomes: [],
    }),
  ],
} // prettier-ignore

/** A person in euros who also earns in dollars; two balances of one provider share their free transfers. */
const abroad: LifeKind = {
  name: 'abroad',
  currency: 'EUR',
  effort: 20,
  rates: { USD: '0.92' },
  places: [
    place({
      id: 'balance', provider: 'borsa', kind: 'wallet', currency: 'EUR',
      free: { id: 'borsa-free', count: 2, shared: true },
      ways: [{ id: 'borsa-bank', fee: { fixed: '1', free: 'borsa-free' }, days: 1 }],
      incomes: [{ rhythm: 'weekly', party: 'Lessons', typical: 4_200 }],
      spending: { party: 'Bakery', typical: 650, everyDays: 7 },
    }),
    place({
      id: 'sales', provider: 'borsa', kind: 'platform', currency: 'EUR',
      free: { id: 'borsa-free', count: 2, shared: true },
      ways: [{ id: 'borsa-sales-bank', fee: { fixed: '1', free: 'borsa-free' }, days: 2 }],
      incomes: [{ rhythm: 'irregular', party: 'Second hand', typical: 2_400 }],
    }),
    place({
      id: 'dollars', provider: 'globus', kind: 'wallet', currency: 'USD',
      ways: [{ id: 'globus-bank', fee: { percent: '0.45', fixed: '1.2' }, markup: '0.5', days: 1 }],
      incomes: [{ rhythm: 'seasonal', party: 'Photographs', typical: 3_000 }],
    }),
    place({
      id: 'readers', provider: 'lettera', kind: 'platform', currency: 'USD',
      ways: [{ id: 'lettera-bank', fee: { fixed: '2.5' }, markup: '1.5', min: '20', days: 3 }],
      incomes: [{ rhythm: 'monthly', party: 'Readers', typical: 4_800 }],
    }),
    place({
      id: 'royalties', provider: 'autora', kind: 'platform', currency: 'EUR',
      ways: [{ id: 'autora-bank', fee: { fixed: '2.5' }, days: 2 }],
      incomes: [{ rhythm: 'rare', party: 'Royalties', typical: 12_000 }],
    }),
  ],
} // prettier-ignore

/** The kinds of lives that advice is judged by. */
export const lifeKinds: readonly LifeKind[] = [household, seller, creator, abroad]
