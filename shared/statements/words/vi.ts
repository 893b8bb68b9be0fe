import type { Vocabulary } from './vocabulary'

/** Statements of Vietnam. */
export const vi: Vocabulary = {
  language: 'vi',
  heads: {
    date: 'ngày|ngay|ngày tháng|thời gian|thoi gian|ngày giờ|ngày gd',
    time: 'giờ|gio|thời gian|thoi gian|thời điểm|ngày giờ',
    booking: 'hạch toán|hach toan|ghi sổ|ghi so|ngày hạch toán|xử lý|ngày xử lý|hoàn thành|ngày ghi sổ',
    value: 'hiệu lực|hieu luc|ngày hiệu lực|ngày giá trị|giá trị',
    operation:
      'giao dịch|giao dich|gd|mua|phát sinh|phat sinh|thanh toán|mua hàng|thực hiện|chi tiêu|đặt hàng',
    due: 'đến hạn|den han|hạn thanh toán|ngày đến hạn',
    period: 'kỳ|từ ngày|đến ngày|tháng|tu ngay|den ngay|kỳ sao kê',
    amount: 'số tiền|so tien|giá trị|gia tri|tiền|số tiền gd|số tiền giao dịch|thành tiền|trị giá',
    balance: 'số dư|so du|dư cuối|số dư cuối|còn lại|số dư khả dụng',
    in: 'ghi có|ghi co|phát sinh có|ps có|tiền vào|tiền gửi vào|số tiền ghi có|nộp tiền|tiền đến|thu nhập|tiền nạp|khoản thu',
    out: 'ghi nợ|ghi no|phát sinh nợ|ps nợ|tiền ra|tiền rút ra|rút tiền|số tiền ghi nợ|chi tiêu|tiền đi|gửi đi|chi phí|khoản chi|tiền rút',
    spent: 'số tiền chi tiêu|đã chi|chi tiêu|số tiền mua|giá trị mua hàng',
    side: 'thay đổi|tăng giảm|nợ có|có nợ|ghi nợ ghi có|thu chi|loại phát sinh|ghi nợ có|chiều giao dịch|chi thu|tăng giảm',
    currency: 'loại tiền|loai tien|tiền tệ|tien te|đơn vị tiền|loại tiền tệ|nguyên tệ|đồng tiền|ngoại tệ',
    fee: 'phí|lệ phí|phí giao dịch|hoa hồng|phí dịch vụ',
    tax: 'thuế|thue|vat|thuế vat|thuế gtgt',
    rate: 'tỷ giá|ty gia|tỉ giá|ti gia|tỷ giá quy đổi',
    price: 'đơn giá|don gia|giá mỗi đơn vị|giá khớp',
    quantity: 'số lượng|so luong|khối lượng|khoi luong|số lượng cp|sl',
    total: 'tổng|tong|tổng cộng|tổng số|cộng',
    points: 'điểm|diem|điểm thưởng|dặm',
    limit: 'hạn mức|han muc|khả dụng|hạn mức còn lại|hạn mức tín dụng',
    foreign:
      'ngoại tệ|gốc|tiền gốc|nguyên tệ|nước ngoài|số tiền gốc|loại tiền gốc|tiền tệ gốc|số tiền nguyên tệ|số tiền ngoại tệ',
    before: 'trước|đầu|đầu kỳ|số dư đầu|trước giao dịch',
    instalment: 'trả góp|tra gop|kỳ hạn|số kỳ|kỳ trả góp',
    net: 'thực nhận|ròng|sau phí|thực thu',
    gross: 'trước phí|gộp|tổng trước thuế',
    account: 'tài khoản|tai khoan|tk|số tài khoản|stk|số tk|so tai khoan',
    card: 'số thẻ|so the|thẻ tín dụng|thẻ số|loại thẻ|tên thẻ',
    other:
      'đối ứng|doi ung|tài khoản đối ứng|tk đối ứng|đối tác|người thụ hưởng|thụ hưởng|đơn vị thụ hưởng|tên đối ứng|bên kia|người nhận|người gửi|đơn vị chuyển|người chuyển',
    own: 'chủ tài khoản|chu tai khoan|chủ thẻ|khách hàng|khach hang|tên khách hàng|của tôi|mã khách hàng|chủ tk',
    name: 'tên|ten|họ tên|họ và tên',
    bank: 'ngân hàng|ngan hang|mã ngân hàng|ngân hàng đối tác|chi nhánh ngân hàng|nh',
    merchant: 'cửa hàng|cua hang|đơn vị chấp nhận thẻ|người bán|nhà cung cấp|đvcnt|điểm bán|nơi mua|cửa hiệu',
    from: 'người gửi|nguoi gui|người chuyển|tài khoản nguồn|bên gửi|người trả|tài khoản gửi|đơn vị chuyển|từ tài khoản',
    to: 'đến|người nhận|nguoi nhan|người hưởng|tài khoản đích|bên nhận|tài khoản nhận|người thụ hưởng|đơn vị thụ hưởng',
    institution: 'tổ chức|ngân hàng|định chế|nguồn tiền',
    text: 'nội dung|noi dung|mô tả|mo ta|diễn giải|dien giai|chi tiết|chi tiet|nội dung giao dịch|mô tả giao dịch|thông tin|tiêu đề|diễn giải chi tiết|nội dung chi tiết|tên giao dịch',
    note: 'ghi chú|ghi chu|chú thích|lời nhắn|tin nhắn|nhận xét|chú giải|thông tin thêm|ghi nhớ',
    type: 'loại|loai|kiểu|hình thức|loại giao dịch|phương thức|loại gd|phương thức thanh toán|kiểu giao dịch',
    category: 'danh mục|danh muc|nhóm|hạng mục|phân loại|hạng mục cha|nhãn|danh mục con|nhóm chi tiêu',
    status: 'trạng thái|trang thai|tình trạng',
    reference:
      'tham chiếu|mã giao dịch|ma giao dich|số tham chiếu|số giao dịch|số gd|mã gd|số bút toán|bút toán|số chứng từ|chứng từ|hóa đơn|mã tham chiếu|số ct|mã đơn hàng|số ref|biên lai|mã chuẩn chi|mã tra cứu',
    number: 'stt|số thứ tự|số tt',
    code: 'mã số',
    cheque: 'số séc',
    place:
      'chi nhánh|chi nhanh|địa điểm|thành phố|quốc gia|địa chỉ|nơi giao dịch|kênh|kênh giao dịch|tỉnh|phòng giao dịch|điểm giao dịch',
    purpose: 'mục đích|muc dich|lý do|ly do|nội dung chuyển khoản|nội dung thanh toán',
  },
  sides: {
    in: 'c|ghi có|thu|+|tiền vào|nhận|nhận tiền|cr|thu nhập|tiền đến|tăng',
    out: 'd|ghi nợ|chi|-|tiền ra|gửi|chuyển tiền|chuyển đi|dr|chi tiêu|tiền đi|giảm',
  },
  states: {
    posted:
      'thành công|thanh cong|đã ghi sổ|hoàn thành|hoàn tất|đã xử lý|đã hạch toán|đã thanh toán|đã duyệt|đã hoàn thành',
    pending:
      'chờ xử lý|đang xử lý|dang xu ly|chờ|tạm giữ|chưa hạch toán|chờ thanh toán|chờ duyệt|đang chờ|chưa ghi sổ|phong tỏa|chờ hạch toán|cấp phép',
    cancelled:
      'đã hủy|đã huỷ|hủy|huỷ|thất bại|that bai|bị từ chối|từ chối|không thành công|hết hạn|đã hoàn|hoàn trả|hủy bỏ|đã hoàn tiền|bị hủy',
  },
  rows: {
    opening:
      'số dư đầu kỳ|so du dau ky|số dư đầu|dư đầu kỳ|số dư trước|số dư đầu ngày|dư nợ đầu kỳ|dư nợ kỳ trước|số dư kỳ trước',
    closing:
      'số dư cuối kỳ|so du cuoi ky|số dư cuối|dư cuối kỳ|số dư hiện tại|số dư cuối ngày|dư nợ cuối kỳ|số dư khả dụng',
    turnover:
      'tổng phát sinh|tong phat sinh|cộng phát sinh|tổng ghi nợ|tổng ghi có|cộng doanh số|phát sinh trong kỳ|tổng doanh số|doanh số phát sinh|tổng thu|tổng chi|tổng số phát sinh|tổng tiền vào|tổng tiền ra',
    total: 'tổng|tổng cộng|tong cong|cộng|tổng số',
    pending:
      'giao dịch chờ xử lý|giao dịch đang xử lý|giao dịch chưa ghi sổ|giao dịch chờ hạch toán|giao dịch tạm giữ|giao dịch chưa hạch toán',
  },
  kinds: {
    fee: 'phí quản lý|phí quản lý tài khoản|phí dịch vụ|thu phí|phí thường niên|phí giao dịch|phí sms|phí chuyển tiền|phi quan ly|phi dich vu|thu phi|phi thuong nien|phí duy trì|phi duy tri|phi sms|phi chuyen tien|phí chuyển khoản|phí rút tiền|phí chậm thanh toán|phi giao dich',
    refund:
      'hoàn tiền|hoan tien|hoàn trả|hoan tra|hoàn tiền giao dịch|trả lại tiền|đảo giao dịch|bồi hoàn|hoàn phí|hoan phi|dao giao dich',
    income:
      'lương|lương tháng|trả lương|thanh toán lương|tiền lương|tra luong|lương hưu|cổ tức|co tuc|trợ cấp|tro cap|thù lao|nhuận bút|học bổng|thưởng tết|chi luong|tt luong|luong huu|thanh toan luong|tien luong|nhuan but|thu nhập từ lương',
    interest:
      'lãi tiền gửi|trả lãi|tiền lãi|tra lai|lãi suất|lãi nhập gốc|lai tien gui|tien lai|nhập lãi|lãi không kỳ hạn|lai nhap goc|trả lãi tiền gửi|lãi tiết kiệm|lãi vay',
    own: 'tài khoản của tôi|tài khoản tiết kiệm|tiết kiệm|gửi tiết kiệm|chuyển nội bộ tài khoản của tôi|chuyển sang tài khoản tiết kiệm|tất toán tiết kiệm|rút tiết kiệm|gui tiet kiem|tat toan tiet kiem|tiet kiem|tài khoản của mình|cùng chủ tài khoản|mở tiết kiệm|mo tiet kiem|tiền gửi có kỳ hạn|tich luy|tích lũy|cùng chủ|heo đất',
    transfer:
      'chuyển khoản|chuyen khoan|chuyển tiền|chuyen tien|nhận tiền|nhan tien|ct den|chuyển tiền nhanh|chuyển khoản nhanh|napas|chuyển tiền đến|chuyển tiền đi|nhận chuyển khoản|chuyển khoản nội bộ|chuyển tiền liên ngân hàng|lệnh chi|chuyen tien nhanh',
    cash: 'rút tiền|rut tien|rút tiền mặt|rút tiền atm|tiền mặt|tien mat|nộp tiền mặt|nộp tiền|nop tien|gửi tiền mặt|rut tien atm|rut tien mat|nop tien mat|ứng tiền mặt|rút tiền tại atm',
    'card-bill':
      'thanh toán thẻ tín dụng|thanh toan the tin dung|đã nhận thanh toán cảm ơn|thanh toán dư nợ|thanh toán dư nợ thẻ|trả nợ thẻ|thanh toán sao kê|thanh toan du no|tra no the|cảm ơn quý khách đã thanh toán|thu nợ thẻ|thu no the',
    'top-up':
      'nạp tiền|nap tien|nạp ví|nạp tiền vào ví|nap vi|nạp tiền điện tử|nạp thẻ|nạp tiền điện thoại|nap tien vao vi',
    reward:
      'hoàn tiền cashback|thưởng|điểm thưởng|tích điểm|đổi điểm|cashback|quà tặng điểm|thưởng giới thiệu|khuyến mãi|tặng xu|đổi quà|hoàn xu',
    conversion:
      'đổi ngoại tệ|mua ngoại tệ|bán ngoại tệ|quy đổi|chuyển đổi ngoại tệ|mua ban ngoai te|ban ngoai te|mua ngoai te|đổi tiền|chuyển đổi tiền tệ',
    expiry: 'hết hạn|điểm hết hạn|het han|hết hiệu lực|điểm hết hiệu lực',
    securities:
      'mua chứng khoán|bán chứng khoán|mua cổ phiếu|bán cổ phiếu|chứng chỉ quỹ|trái phiếu|mua chung khoan|ban chung khoan|chung khoan|chứng khoán|cổ phiếu|mua co phieu|ban co phieu|mua trái phiếu|bán trái phiếu|trai phieu|chung chi quy',
    purchase:
      'mua hàng|mua hang|thanh toán|thanh toan|thanh toán pos|thanh toán qr|thanh toán hóa đơn|trích nợ tự động|trich no tu dong|thanh toán trực tuyến|mua sắm|quẹt thẻ|giao dịch thẻ|thanh toan hoa don|thanh toán thẻ|chi tiêu thẻ|giao dịch pos|thanh toan qr|mua sam|gd pos|thanh toán tại|hóa đơn điện|thanh toán dịch vụ',
  },
  months: [
    'tháng 1|tháng một|thg 1|tháng giêng|thang 1',
    'tháng 2|tháng hai|thg 2|thang 2',
    'tháng 3|tháng ba|thg 3|thang 3',
    'tháng 4|tháng tư|thg 4|tháng bốn|thang 4',
    'tháng 5|tháng năm|thg 5|thang 5',
    'tháng 6|tháng sáu|thg 6|thang 6',
    'tháng 7|tháng bảy|thg 7|thang 7',
    'tháng 8|tháng tám|thg 8|thang 8',
    'tháng 9|tháng chín|thg 9|thang 9',
    'tháng 10|tháng mười|thg 10|thang 10',
    'tháng 11|tháng mười một|thg 11|thang 11',
    'tháng 12|tháng mười hai|thg 12|thang 12|tháng chạp',
  ],
  currencies: [
    'VND=đồng việt nam|việt nam đồng|vnđ|dong viet nam|viet nam dong|tiền đồng',
    'USD=đô la mỹ|đôla mỹ|đô mỹ|do la my',
    'EUR=euro|đồng euro',
    'JPY=yên nhật|yen nhật|yên',
    'GBP=bảng anh',
    'CNY=nhân dân tệ',
    'KRW=won hàn quốc',
    'AUD=đô la úc',
    'SGD=đô la singapore',
    'THB=baht thái|bạt thái',
    'CAD=đô la canada',
  ],
}
