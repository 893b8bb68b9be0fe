import type { Vocabulary } from './vocabulary'

/** Statements of Brazil, Portugal, Angola and Mozambique. */
export const pt: Vocabulary = {
  language: 'pt',
  heads: {
    date: 'data|datas|dt|dia|data hora|data e hora|datamov|datavalor|data mov|dt mov',
    time: 'hora|horario|data hora|data e hora',
    booking:
      'contabilistica|contabilistico|contabil|contabilizacao|lancamento|lancamentos|lanc|lcto|registo|registro|balancete|processamento|processado|liquidacao|efetivacao|efetivado|conclusao|movimento|conta corrente|escrituracao|postagem|credito em conta|debito em conta|confirmacao|aprovacao|finalizacao|faturamento|compensacao',
    value: 'valor|data valor|datavalor|val|data val|valorizacao',
    operation:
      'operacao|operacoes|oper|op|movimento|movimentos|mov|movimentacao|movimentacoes|transacao|transacoes|trans|compra|compras|negociacao|pregao|execucao|pagamento|pagamentos|ordem|inicio|criacao|realizacao|evento|venda|ocorrencia|pedido|emissao',
    due: 'vencimento|vcto|venc|prazo|data limite|pagar ate|data de debito',
    period:
      'periodo|mes|competencia|data inicial|data final|de ate|desde|ate|data inicio|data fim|fechamento',
    amount:
      'valor|valores|vlr|montante|montantes|importancia|quantia|importe|soma|vl|valor r|valor brl|valor em reais|mont|contravalor|valor eur',
    balance:
      'saldo|saldos|saldo contabilistico|saldo disponivel|saldo final|restante|saldo apos|disponivel|remanescente|saldo r|saldo parcial|sd',
    in: 'credito|creditos|cred|entrada|entradas|deposito|depositos|receita|receitas|recebido|recebidos|recebimento|recebimentos|creditado|haver|ganho|ganhos|aporte|credor|recebida|valor credito|valor creditado',
    out: 'debito|debitos|deb|saida|saidas|retirada|retiradas|saque|saques|levantamento|levantamentos|despesa|despesas|gasto|gastos|debitado|pagamentos|enviado|enviados|devedor|valor debito|valor debitado|dispendio',
    spent:
      'valor gasto|gasto|valor da compra|valor compra|montante gasto|despesa|valor da despesa|valor despesa|valor da transacao em reais',
    side: 'debito credito|credito debito|d c|c d|dc|cd|db cr|sinal|natureza|entrada saida|entradas saidas|receita despesa|despesa receita|movimento d c|indicador debito credito|sentido|tipo d c|inf|natureza do lancamento|debito ou credito',
    currency: 'moeda|moedas|divisa|divisas|moeda da conta|cod moeda|codigo da moeda',
    fee: 'taxa|taxas|tarifa|tarifas|comissao|comissoes|custo|custos|encargo|encargos|corretagem|emolumentos|despesas|tarifario|spread',
    tax: 'imposto|impostos|iva|iof|irrf|imposto do selo|imposto selo|retencao|icms|iss|imp selo|irs',
    rate: 'cambio|cotacao|taxa de cambio|taxa cambio|taxa de conversao|cotacao do dolar|cambio aplicado|taxa conversao|cotacao dolar',
    price: 'preco|preco unitario|cotacao|valor unitario|preco medio|preco por|valor da cota',
    quantity: 'quantidade|qtd|qtde|qt|titulos|acoes|unidades|cotas|nominal|quant|unidades de participacao',
    total: 'total|totais|soma|subtotal|valor total|montante total',
    points: 'ponto|pontos|milhas|recompensa|recompensas|cashback|premios|bonus|estrelas',
    limit:
      'limite|disponivel|limite disponivel|plafond|limite de credito|cheque especial|saldo disponivel|limite total',
    foreign:
      'estrangeira|estrangeiro|origem|original|local|moeda estrangeira|moeda original|moeda de origem|moeda local|moeda da transacao|valor original|valor em us|valor us|valor em dolar|valor em dolares|valor na moeda original|valor em moeda estrangeira|moeda transacao|internacional|montante na moeda de origem|exterior',
    before: 'anterior|anteriores|inicial|previo|antes|abertura|saldo anterior',
    instalment:
      'parcela|parcelas|prestacao|prestacoes|numero de parcelas|parcelamento|parcelado|num parcelas|qtd parcelas',
    net: 'liquido|liquida|valor liquido|montante liquido',
    gross: 'bruto|bruta|valor bruto|montante bruto',
    account:
      'conta|contas|cta|iban|nib|conta corrente|numero da conta|n conta|num conta|agencia conta|agencia e conta|poupanca|conta ordem|conta a ordem|nro conta|conta n|produto|conta poupanca',
    card: 'cartao|cartoes|numero do cartao|num cartao|n cartao|final do cartao|final cartao|cart|cartao n',
    other:
      'contraparte|favorecido|favorecidos|beneficiario|beneficiarios|destinatario|remetente|ordenante|outra parte|conta destino|conta do favorecido|conta contraparte|recebedor|pagador|terceiro|contato|contacto|cpf cnpj|contrapartida|sacado|cedente|origem destino|conta do beneficiario|participante|destino origem|conta beneficiario',
    own: 'titular|titulares|cliente|correntista|portador|proprio|propria|minha conta|nome do titular|nome no cartao|utilizador|usuario|nome do cliente|titular da conta|titular do cartao',
    name: 'nome|nomes|razao social|denominacao|nome fantasia|apelido|designacao',
    bank: 'banco|bancos|bic|swift|agencia|ispb|instituicao|cod banco|codigo do banco|banco destino|banco origem|balcao|nome do banco',
    merchant:
      'estabelecimento|estabelecimentos|loja|lojas|comerciante|comerciantes|fornecedor|vendedor|lojista|empresa|ponto de venda|local da compra|comercio|nome do estabelecimento|local de compra|entidade',
    from: 'remetente|pagador|ordenante|origem|de conta|conta origem|conta de origem|emissor|depositante|devedor|enviado por|quem pagou|ordenador|sacado',
    to: 'destinatario|favorecido|beneficiario|recebedor|destino|para|conta destino|conta de destino|credor|pago a|quem recebeu|cedente',
    institution: 'instituicao|banco|instituicao financeira|carteira|corretora|entidade|provedor',
    text: 'descricao|descricoes|desc|descritivo|descritivos|historico|hist|detalhe|detalhes|lancamento|lancamentos|designacao|discriminacao|texto|titulo|informacao|informacoes|identificacao|descr|descricao da operacao|descricao do movimento|movimento|especificacao|assunto|item|estabelecimento|descricao adicional|complemento|extrato|dados|transacao|atividade|memo descritivo|descricao operacao|title',
    note: 'nota|notas|observacao|observacoes|obs|comentario|comentarios|memo|mensagem|mensagens|anotacao|anotacoes|complemento|informacao adicional|informacoes adicionais|anexo|dados adicionais|recado|lembrete',
    type: 'tipo|tipos|classe|especie|natureza|tipo de movimento|tipo de operacao|tipo de transacao|tipo movimento|tipo operacao|tipo transacao|tipo lancamento|forma de pagamento|meio de pagamento|metodo de pagamento|modalidade|metodo|tipo de lancamento|forma|subtipo',
    category:
      'categoria|categorias|subcategoria|subcategorias|etiqueta|etiquetas|grupo|orcamento|classificacao|rubrica|marcador|ramo|centro de custo|sub categoria|segmento',
    status: 'estado|estados|situacao|status|conciliado',
    reference:
      'referencia|referencias|ref|id|identificador|identificacao|numero do documento|documento|documentos|doc|docto|dcto|codigo da transacao|codigo da operacao|comprovante|comprovativo|autorizacao|protocolo|nosso numero|nsu|recibo|fatura|id da transacao|id transacao|codigo transacao|endtoend|end to end|txid|mandato|numero da operacao|numero de operacao|n documento|num doc|codigo de autorizacao|numero de referencia|ref pagamento|pedido|numero documento|codigo de referencia|boleto',
    number: 'numero|num|nro|no|nº|n|n°|nr|sequencia|linha|ordem|item|seq|sequencial|parcela',
    code: 'codigo|cod|codigos|chave|indicador|cod historico|codigo historico|lote|mcc',
    cheque: 'cheque|cheques|numero do cheque|n cheque|num cheque|chq',
    place:
      'agencia|agencias|balcao|cidade|pais|local|morada|endereco|canal|localidade|dependencia|dependencia origem|distrito|terminal|cep|codigo postal|uf|localizacao|sucursal|agencia origem|ag origem|concelho|caixa',
    purpose:
      'finalidade|motivo|proposito|objetivo|finalidade do pagamento|motivo do pagamento|razao|descritivo da transferencia',
  },
  sides: {
    in: 'c|cr|credito|entrada|entradas|receita|receitas|recebido|recebimento|+|positivo|deposito|recebida|haver|ganho',
    out: 'd|db|debito|saida|saidas|despesa|despesas|enviado|-|negativo|saque|gasto|pagamento|enviada|deve|retirada|levantamento',
  },
  states: {
    posted:
      'contabilizado|contabilizada|realizado|realizada|concluido|concluida|efetivado|efetivada|processado|processada|liquidado|liquidada|aprovado|aprovada|confirmado|confirmada|finalizado|finalizada|completado|completada|executado|executada|sucesso|pago|paga|lancado|lancada|efetuado|efetuada|completo|recebido|compensado|creditado|conciliado|disponivel|quitado|faturado',
    pending:
      'pendente|pendentes|em processamento|em andamento|autorizado|autorizada|cativo|cativos|cativado|agendado|agendada|em analise|aguardando|a lancar|bloqueado|a confirmar|em curso|por contabilizar|lancamento futuro|lancamentos futuros|em aberto|em espera|em liquidacao|provisorio|a compensar|a processar|processando|aguardando pagamento|a receber|previsto|reservado',
    cancelled:
      'cancelado|cancelada|estornado|estornada|anulado|anulada|recusado|recusada|rejeitado|rejeitada|negado|negada|falhou|falhado|falhada|devolvido|devolvida|expirado|expirada|nao autorizado|nao autorizada|nao aprovado|estorno|falha|revertido|revertida|excluido|caducado|nao realizado|erro|nao concluido|nao efetuado|contestado|vencido|invalido',
  },
  rows: {
    opening:
      'saldo anterior|saldo inicial|saldo de abertura|saldo abertura|saldo transportado|saldo do dia anterior|saldo inicial do periodo|saldo em conta anterior|s a l d o anterior|saldo do extrato anterior|saldo do mes anterior|transporte|saldo inicio|total da fatura anterior|saldo fatura anterior|saldo anterior da fatura',
    closing:
      'saldo final|saldo de fecho|saldo atual|saldo disponivel|saldo do dia|s a l d o|saldo total|saldo contabilistico|saldo em|novo saldo|saldo final do periodo|saldo total disponivel|saldo total disponivel dia|saldo aplic aut mais|saldo em conta corrente|saldo total na conta|saldo parcial|saldo a transportar|saldo fim|saldo final em|saldo em conta|saldo conta corrente|saldo bloqueado|saldo contabil|saldo liquido|saldo autorizado|saldo diario|saldo da conta',
    turnover:
      'total de entradas|total de saidas|total debitos|total creditos|total a debito|total a credito|total de creditos|total de debitos|total entradas|total saidas|total movimentos|total de lancamentos|total de despesas|total de compras|total receitas|total despesas|total de pagamentos|total de receitas|rendimento liquido|total dos lancamentos|total dos movimentos|total compras|movimentacoes do dia|soma debitos|soma creditos',
    total:
      'total|totais|subtotal|soma|total geral|total da fatura|valor total|totalizador|total nacional|total internacional|total para|total do periodo',
    pending:
      'lancamentos futuros|movimentos pendentes|pendentes|movimentos cativos|cativos|transacoes pendentes|agendamentos|compras pendentes|movimentos por contabilizar|autorizacoes pendentes|operacoes pendentes|lancamentos em aberto|proximos lancamentos|compras parceladas proximas faturas|lancamentos previstos|movimentos a confirmar|movimentos nao contabilizados|pagamentos agendados|proximas faturas',
  },
  kinds: {
    fee: 'tarifa|tarifas|tarifa bancaria|tarifa mensal|taxa de manutencao|comissao|comissoes|comissao de manutencao|comissao manutencao conta|manutencao de conta|despesas de manutencao|anuidade|cesta de servicos|pacote de servicos|encargos|taxa de saque|taxa de servico|iof|imposto do selo|imposto selo|tar pacote|tar mensalidade|tar manutencao|mensalidade conta|mensalidade pacote|com manutencao|comissao de gestao|multa por atraso|taxa bancaria|custo de servico|tar ted|tar pix|tar saque|tarifa ted|tarifa pix|tarifa saque|anuidade cartao|despesas bancarias|comissao anual|comissao gestao conta|custo manutencao|imp selo|comissao de transferencia|juros de mora e multa|taxa de emissao|seguro cartao protegido|tarifa avulsa|iof compra internacional|taxa mensal',
    refund:
      'reembolso|reembolsos|estorno|estornos|devolucao|devolucoes|anulacao|restituicao|ressarcimento|chargeback|estorno de compra|devolucao de compra|pix devolvido|devolucao pix|credito por devolucao|regularizacao|reversao|anulacao de compra|devolucao compra|dev compra|cancelamento de compra|compra cancelada|reembolso recebido|estorno tarifa|estorno de tarifa|ajuste a credito|devolvido|devolvida|nota de credito|contestacao|pix reembolsado|ted devolvida|doc devolvido',
    income:
      'salario|salarios|ordenado|ordenados|vencimento mensal|vencimentos|remuneracao salarial|proventos|pensao|pensoes|aposentadoria|pensao de reforma|inss|beneficio inss|seguranca social|subsidio|subsidio de ferias|subsidio de natal|subsidio desemprego|abono de familia|seguro desemprego|bolsa de estudo|bolsa familia|dividendo|dividendos|juros sobre capital proprio|jcp|honorarios|decimo terceiro|13 salario|folha de pagamento|pagamento de salario|credito de salario|cred salario|transf ordenado|royalties|direitos autorais|pro labore|prolabore|portabilidade de salario|rendimentos de fii|subsidio alimentacao|transferencia ordenado|auxilio emergencial|fgts|saque fgts|restituicao irpf|restituicao de imposto|pis pasep|adiantamento salarial|recebimento salario|recebimento de proventos|abono salarial|bonificacao salarial|credito salario',
    interest:
      'juro|juros|juros creditados|rendimento|rendimentos|rendimento poupanca|juros credores|juros devedores|juros cheque especial|rend pago aplic aut mais|remuneracao da conta|juros rotativo|juros de mora|remuneracao de conta|juros de deposito|juros a prazo|juros de deposito a prazo|rend pago|rendimento liquido|credito de juros|juros saldo devedor|juros recebidos|remun basica|juros conta|rendimento da conta|rendimento cdb',
    own: 'minha poupanca|para minha poupanca|da minha poupanca|conta poupanca|poupanca|para poupanca|transferencia entre contas|transferencia entre contas proprias|transferencia interna|entre contas proprias|conta propria|contas proprias|minha conta|mesma titularidade|mesmo titular|aplicacao poupanca|resgate poupanca|transferencia propria|entre minhas contas|transf interna|aplicacao automatica|resgate automatico|aplic aut mais|res aplic aut mais|apl aplic aut mais|constituicao deposito a prazo|constituicao de deposito a prazo|deposito a prazo|cofrinho|porquinho|caixinha|dinheiro guardado|dinheiro resgatado|dinheiro retirado|mobilizacao deposito a prazo|aplicacao rdb|resgate rdb|aplicacao cdb|resgate cdb|reforco poupanca|transf entre contas|mealheiro|aplic autom|resgate autom|mobilizacao de deposito|trf interna|transferencia conta salario',
    transfer:
      'transferencia|transferencias|transf|trf|pix|pix enviado|pix recebido|doc eletronico|tev|transferencia recebida|transferencia enviada|transferencia pix|transferencia recebida pelo pix|transferencia enviada pelo pix|mb way|mbway|transferencia imediata|ordem permanente|trf recebida|trf emitida|transferencia sepa|transf recebida|transf enviada|pix transf|pix qr code|pix qrs|envio de dinheiro|ted recebida|ted enviada|transferencia bancaria|dinheiro recebido|dinheiro enviado|remessa|transferencia emitida|transferencia conjunta|trf mb way|trf cred sepa|trf imediata|transferencia a credito|transferencia internacional|sispag|transferencia de|transferencia para|trf p',
    cash: 'levantamento|levantamentos|levantamento multibanco|levantamento numerario|levantamento mb|lev atm|multibanco levantamento|saque|saques|saque caixa eletronico|saque 24h|saque banco 24 horas|banco 24 horas|caixa eletronico|saque dinheiro|deposito em dinheiro|deposito em numerario|numerario|deposito numerario|deposito dinheiro|saque atm|caixa automatico|retirada em dinheiro|dinheiro atm|adiantamento de numerario|cash advance|dep dinheiro|saque cartao|saque terminal|saque digital|levantamento atm|levantamento ao balcao|deposito em numerario atm|lev mb|saque no exterior|saque eletronico|deposito em especie|saque com cartao',
    'card-bill':
      'pagamento fatura cartao|pagamento de fatura|pagamento da fatura|pagamento fatura|pagamento cartao de credito|pagamento cartao credito|pagamento recebido obrigado|obrigado pelo pagamento|pagto fatura|pgto fatura|pag fatura|pagto cartao credito|pgto cartao de credito|debito fatura cartao|deb aut fatura cartao|fatura cartao|fatura cartao de credito|fatura paga|pagamento efetuado obrigado|pagamento em debito automatico|liquidacao cartao credito|liquidacao cartao de credito|cobranca cartao credito|pagamento extrato cartao|pag cartao credito|pagto debito automatico|pagamento on line fatura|inclusao de pagamento|pagamento antecipado de fatura|pagamento extracto cartao|debito cartao de credito saldo|obrigado pelo seu pagamento|pagamento do cartao|pagamento saldo cartao|pagto por deb em c c|pagamentos validos normais|pagamento recebido obrigada|pagamento recebido muito obrigado',
    'top-up':
      'recarga|recargas|carregamento|carregamentos|recarga de saldo|recarga de carteira|carregamento de cartao|carregamento cartao|adicao de saldo|dinheiro adicionado|adicionar dinheiro|carregamento de conta|recarga de conta|carregamento conta|saldo adicionado|deposito via boleto|carga cartao pre pago|recarga cartao|carregamento de saldo|recarga pre pago',
    reward:
      'cashback|bonus|recompensa|recompensas|pontos|resgate de pontos|bonus de boas vindas|bonus de indicacao|indique e ganhe|premio de boas vindas|bonificacao|programa de fidelidade|pontos resgatados|resgate pontos|credito cashback|campanha de boas vindas|oferta de boas vindas|milhas|indicacao de amigo|resgate de cashback|desconto fidelidade',
    conversion:
      'conversao|conversao de moeda|troca de moeda|conversao de moedas|compra de moeda|venda de moeda|operacao de cambio|compra de moeda estrangeira|venda de moeda estrangeira|cambio de moeda|convertido|moeda estrangeira compra|troca de moedas|contratacao de cambio|conversao cambial|fechamento de cambio',
    expiry:
      'expirado|expirados|pontos expirados|caducado|vencido|pontos vencidos|expiracao de pontos|saldo expirado|expiracao|pontos caducados',
    securities:
      'compra de acoes|venda de acoes|compra de titulos|venda de titulos|tesouro direto|aplicacao fundo|resgate fundo|aplicacao em fundo|aplicacao em fundos|resgate de fundo|resgate de fundos|fundo de investimento|fundos de investimento|subscricao|subscricao fundo|subscricao de fundos|resgate de titulos|operacao bolsa|operacoes em bolsa|compra etf|compra de criptomoedas|venda de criptomoedas|liquidacao bolsa|nota de corretagem|compra de fii|compra bolsa|venda bolsa|ppr|subscricao ppr|operacao de bolsa|titulos|compra cripto|venda cripto|investimento|aplicacao lci|resgate lci|aplicacao lca|debentures|compra de bitcoin|compra titulos|venda titulos|liquidacao de operacoes em bolsa|compra de fundos|certificados de aforro|previdencia privada|transferencia para corretora|compra de etf',
    purchase:
      'compra|compras|compra no debito|compra debito|compra cartao|compra com cartao|compra elo debito|compra visa debito|compra visa electron|pagamento com cartao|pagamento cartao|pagamento de servicos|pag servicos|pagamento servicos|pagamento de compras|debito direto|debito directo|debitos diretos|debito automatico|deb automatico|deb autom|cobranca sepa|pagamento de boleto|pagamento boleto|pagto boleto|boleto|boleto pago|pagamento de conta|pagamento de contas|pagamento de titulo|pagamento titulo|pagamento de titulos|pagto titulo|compra online|compra contactless|compra nacional|compra internacional|compra via|tpa|pos|pag conta|pagamento com qr|pagamento ao estado|compra mb way|compra multibanco|pagamento de impostos|conta de luz|conta de agua|convenio|pagamento de convenio|compra parcelada|pagamento eletronico|pagto eletronico|compra a vista|pagto conta|pagamento online|pix pagamento|pagamento qr|pagamento efetuado|pag baixo valor|pagamento de tributos|compra no credito|pagamento a entidade|compra aprovada|debito sepa|pagamento mb|compra com cartao de debito|pagamento contactless|cobranca|assinatura mensal',
  },
  months: [
    'janeiro|jan',
    'fevereiro|fev',
    'marco|mar',
    'abril|abr',
    'maio|mai',
    'junho|jun',
    'julho|jul',
    'agosto|ago',
    'setembro|set',
    'outubro|out',
    'novembro|nov',
    'dezembro|dez',
  ],
  currencies: [
    'BRL=reais|real brasileiro|reais brasileiros',
    'EUR=euro|euros',
    'PTE=escudo portugues|escudos portugueses',
    'CVE=escudo cabo verdiano|escudos cabo verdianos',
    'USD=dolar americano|dolares americanos|dolar dos eua|dolares dos eua|dolar us|dolares dos estados unidos',
    'GBP=libra esterlina|libras esterlinas|libra britanica',
    'CHF=franco suico|francos suicos',
    'JPY=iene|ienes|iene japones',
    'CNY=yuan|yuan chines|renminbi',
    'ARS=peso argentino|pesos argentinos',
    'CLP=peso chileno|pesos chilenos',
    'UYU=peso uruguaio|pesos uruguaios',
    'MXN=peso mexicano|pesos mexicanos',
    'AOA=kwanza|kwanzas',
    'MZN=metical|meticais',
    'CAD=dolar canadense|dolar canadiano|dolares canadenses|dolares canadianos',
    'AUD=dolar australiano|dolares australianos',
    'SEK=coroa sueca|coroas suecas',
    'NOK=coroa norueguesa|coroas norueguesas',
    'DKK=coroa dinamarquesa|coroas dinamarquesas',
    'CZK=coroa checa|coroas checas|coroa tcheca',
    'PLN=zloty|zloty polaco|zloty polones',
  ],
}
