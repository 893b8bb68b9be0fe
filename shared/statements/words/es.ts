import type { Vocabulary } from './vocabulary'

/** Statements of Spain and of Latin America. */
export const es: Vocabulary = {
  language: 'es',
  heads: {
    date: 'fecha|fechas|fec|fch|fcha|dia|fechahora|fecha hora|fecha y hora|fechaoperacion|fechavalor|fechacontable|f operacion|f valor|fecha*',
    time: 'hora|horario|fechahora|fecha hora|fecha y hora|hr',
    booking:
      'contable|contabilizacion|contabilizado|contabilizada|registro|registrado|asiento|apunte|anotacion|aplicacion|aplicado|proceso|procesamiento|procesado|posteo|fechacontable|cargo en cuenta|liquidacion|liquidado|cierre|confirmacion|finalizacion|ejecucion|facturacion|imputacion|ingreso contable|acreditacion|efectiva',
    value: 'valor|fecha valor|fechavalor|f valor|valuta|val',
    operation:
      'operacion|operaciones|oper|oprn|op|movimiento|movimientos|mov|mvto|movto|transaccion|transacciones|trans|trx|txn|tx|compra|compras|consumo|consumos|gasto|fechaoperacion|f operacion|autorizacion|orden|origen|realizado|emision|inicio|creacion|pago|pagos|negociacion|venta',
    due: 'vencimiento|vencimientos|vence|vto|pagar antes de|limite de pago|fecha de pago|fecha de cargo',
    period:
      'periodo|mes|desde|hasta|fecha desde|fecha hasta|fecha inicial|fecha final|corte|fecha de corte|ciclo',
    amount:
      'importe|importes|imp|impte|monto|montos|mto|cantidad|valor|valores|suma|importe eur|importe euros|cuantia|imported|montante',
    balance:
      'saldo|saldos|sdo|saldo final|saldo disponible|balance|saldo contable|remanente|restante|disponible|saldo en cuenta|acumulado',
    in: 'abono|abonos|abonado|haber|haberes|credito|creditos|cred|ingreso|ingresos|ingresado|deposito|depositos|entrada|entradas|cobro|cobros|recibido|recibidos|acreditado|consignacion|consignaciones|ingr|importe abono|aportacion|aporte',
    out: 'cargo|cargos|cargado|debe|debito|debitos|deb|adeudo|adeudos|retiro|retiros|reintegro|reintegros|gasto|gastos|egreso|egresos|salida|salidas|pago|pagos|extraccion|extracciones|disposicion|giros|giro|cheques y otros cargos|enviado|retirado|pagado|desembolso|otros cargos|disposiciones|importe cargo',
    spent:
      'importe de la compra|monto de la compra|valor compra|monto consumo|importe consumo|importe gastado|gastado|cantidad gastada|monto compra|importe de compra|valor de la compra|importe compra',
    side: 'debe haber|haber debe|cargo abono|abono cargo|debito credito|credito debito|d h|d c|c d|signo|sentido|naturaleza|db cr|c a|d a|ingreso gasto|gasto ingreso|entrada salida|indicador debito credito|signo importe|cargo o abono|debito o credito|tipo d c',
    currency: 'moneda|monedas|divisa|divisas|mon|div|mda|moneda de la cuenta|tipo de moneda|cod moneda',
    fee: 'comision|comisiones|tarifa|tarifas|coste|costo|costes|costos|com|gastos bancarios|recargo|cuota de manejo|honorarios|corretaje',
    tax: 'impuesto|impuestos|iva|itf|gmf|irpf|retencion|retenciones|iibb|percepcion|percepciones|igv|isr|imp sellos|gravamen|ieps',
    rate: 'tipo de cambio|cambio|tasa|tasa de cambio|tc|t c|cotizacion|tipo cambio|cambio aplicado|paridad|tasa de conversion|trm',
    price:
      'precio|precio unitario|precio por unidad|valor unitario|cotizacion|precio de compra|valor liquidativo|valor cuota|precio medio',
    quantity:
      'cantidad|titulos|unidades|acciones|participaciones|nominales|nominal|num titulos|cuotas|nro acciones|volumen',
    total: 'total|totales|suma|subtotal|importe total|monto total|total general',
    points: 'punto|puntos|millas|recompensa|recompensas|bonificacion|cashback|premios|estrellas',
    limit:
      'limite|disponible|cupo|cupo disponible|limite de credito|saldo disponible|linea de credito|descubierto autorizado',
    foreign:
      'extranjera|extranjero|extranjeras|original|originales|origen|local|moneda extranjera|moneda original|moneda local|moneda origen|divisa origen|divisa original|divisa extranjera|importe original|importe divisa|monto origen|monto original|valor original|moneda transaccion|internacional|importe en divisa|divisa operacion|us dolares',
    before: 'anterior|anteriores|previo|previa|inicial|antes|antiguo|apertura|saldo anterior',
    instalment:
      'cuota|cuotas|plazo|plazos|numero de cuotas|nro cuotas|cuotas pactadas|mensualidad|mensualidades|pago a plazos|parcialidades|meses sin intereses|cuota numero|valor cuota mensual',
    net: 'neto|neta|liquido|importe neto|importe liquido|monto neto',
    gross: 'bruto|bruta|importe bruto|monto bruto',
    account:
      'cuenta|cuentas|cta|ctas|iban|ccc|cbu|clabe|cvu|cci|numero de cuenta|nro cuenta|no cuenta|num cuenta|producto|contrato|nro de cuenta|libreta|caja de ahorro',
    card: 'tarjeta|tarjetas|tarj|tjta|tj|pan|numero de tarjeta|num tarjeta|nro tarjeta|plastico|no tarjeta',
    other:
      'contraparte|contrapartida|beneficiario|beneficiarios|ordenante|destinatario|remitente|tercero|terceros|cuenta destino|cuenta origen|cuenta contraria|otra parte|receptor|emisor|cuenta beneficiario|cuenta de contrapartida|contacto|persona|razon social|deudor|acreedor|interviniente',
    own: 'titular|titulares|cliente|propietario|propia|propio|mi cuenta|nombre del titular|tarjetahabiente|usuario|su cuenta|socio|cuentahabiente|nombre del cliente|tenedor',
    name: 'nombre|nombres|apellido|apellidos|razon social|denominacion|nombre completo',
    bank: 'banco|bancos|bic|swift|entidad|codigo de banco|banco destino|banco origen|oficina|institucion bancaria|banco emisor',
    merchant:
      'comercio|comercios|establecimiento|establecimientos|tienda|tiendas|proveedor|proveedores|vendedor|local|negocio|nombre del comercio|comerciante|beneficiario|empresa|adquirente|lugar de compra|pagado a',
    from: 'ordenante|remitente|emisor|pagador|origen|de parte de|desde|depositante|cuenta origen|cuenta de origen|cuenta ordenante|quien paga|girador|enviado por|deudor',
    to: 'destinatario|beneficiario|destino|receptor|acreedor|para|hacia|cuenta destino|cuenta de destino|quien recibe|enviado a|pagado a',
    institution:
      'institucion|entidad|entidad financiera|banco|billetera|institucion financiera|proveedor|monedero|cartera',
    text: 'descripcion|descripciones|desc|descrip|detalle|detalles|concepto|conceptos|glosa|leyenda|texto|titulo|movimiento|movimientos|informacion|info|concepto ampliado|mas datos|mas informacion|descripcion ampliada|articulo|razon|asunto|operacion|transaccion|denominacion|conc|descripcion del movimiento|actividad|referencia ampliada|leyendas adicionales|causa',
    note: 'nota|notas|observacion|observaciones|obs|comentario|comentarios|memo|mensaje|mensajes|informacion adicional|datos adicionales|anotaciones|concepto ampliado|mas datos|aclaracion|recordatorio|leyendas adicionales|informacion complementaria',
    type: 'tipo|tipos|clase|tipo de movimiento|tipo de operacion|tipo movimiento|tipo operacion|tipo de transaccion|tipo transaccion|medio de pago|forma de pago|metodo de pago|naturaleza|modalidad|metodo|subtipo|concepto|grupo de conceptos',
    category:
      'categoria|categorias|subcategoria|subcategorias|rubro|rubros|etiqueta|etiquetas|grupo|presupuesto|clasificacion|giro comercial|partida|sub categoria|sector|centro de costo',
    status: 'estado|estados|situacion|estatus|status|conciliado|pendiente|puntear|punteado',
    reference:
      'referencia|referencias|ref|refs|id|identificador|comprobante|comprobantes|folio|autorizacion|numero de operacion|num operacion|nro operacion|numero de referencia|nro referencia|documento|documentos|docto|doc|recibo|justificante|justificantes|mandato|factura|secuencial|ref 1|ref 2|referencia 1|referencia 2|codigo de transaccion|clave de rastreo|rastreo|voucher|codigo de operacion|referencia interbancaria|numero de documento|nro documento|localizador|expediente|poliza|nut|codigo de autorizacion|cupon',
    number:
      'numero|num|nro|no|nº|n|n°|nr|nros|secuencia|linea|renglon|item|orden|correlativo|consecutivo|pos',
    code: 'codigo|cod|clave|codigos|indicador|cve|causal|codigo de concepto|concepto propio|concepto comun',
    cheque: 'cheque|cheques|talon|numero de cheque|nro cheque|chq|nro de cheque|num cheque',
    place:
      'sucursal|sucursales|suc|oficina|ciudad|pais|lugar|direccion|canal|agencia|agencias|localidad|plaza|provincia|region|cajero|terminal|codigo postal|comuna|canal o sucursal|caja|ubicacion|dependencia|poblacion|medio atencion|atm|ofi|of',
    purpose:
      'concepto|motivo|proposito|finalidad|motivo del pago|concepto de pago|razon|destino de los fondos|asunto|motivo de la transferencia',
  },
  sides: {
    in: 'h|haber|abono|a|c|cr|credito|ingreso|ingresos|entrada|deposito|+|positivo|cobro|recibido|acreditacion|recepcion',
    out: 'd|debe|cargo|db|deb|debito|gasto|gastos|egreso|egresos|salida|retiro|-|negativo|pago|enviado|adeudo|envio',
  },
  states: {
    posted:
      'contabilizado|contabilizada|realizado|realizada|completado|completada|ejecutado|ejecutada|procesado|procesada|liquidado|liquidada|exitoso|exitosa|aprobado|aprobada|confirmado|confirmada|finalizado|finalizada|aplicado|aplicada|pagado|pagada|acreditado|acreditada|efectuado|efectuada|conciliado|conciliada|cobrado|consolidado|facturado|facturada|terminado|concluido|concluida|exito|asentado|registrado',
    pending:
      'pendiente|pendientes|en proceso|en curso|autorizado|autorizada|retenido|retenida|reservado|reservada|en espera|por confirmar|por aplicar|programado|programada|en transito|en tramite|no contabilizado|preautorizado|preautorizada|sin confirmar|procesando|a confirmar|por procesar|congelado|no facturado|en revision|diferido|iniciado',
    cancelled:
      'cancelado|cancelada|anulado|anulada|anulacion|rechazado|rechazada|denegado|denegada|fallido|fallida|devuelto|devuelta|revertido|revertida|reversado|reversada|expirado|expirada|caducado|declinado|declinada|no aprobado|fallo|error|eliminado|vencido|extornado|extorno|retrocedido|bloqueado',
  },
  rows: {
    opening:
      'saldo anterior|saldo inicial|saldo de apertura|saldo previo|saldo al inicio|saldo inicio|saldo inicial del periodo|saldo periodo anterior|saldo mes anterior|saldo arrastrado|saldo apertura|saldo ultimo extracto|saldo ultimo resumen|saldo del periodo anterior|saldo extracto anterior|saldo corte anterior',
    closing:
      'saldo final|saldo de cierre|saldo actual|nuevo saldo|saldo cierre|saldo al|saldo a fecha|saldo disponible|saldo total|saldo contable|saldo al cierre|saldo al corte|saldo final del periodo|saldo fin|saldo del dia|saldo diario|saldo a su favor|saldo de la cuenta|saldo a la fecha|saldo al final',
    turnover:
      'total cargos|total abonos|total debitos|total creditos|total debe|total haber|total ingresos|total gastos|total egresos|total depositos|total retiros|suma de cargos|suma de abonos|total movimientos|total de cargos|total de abonos|total de depositos|total de retiros|total de debitos|total de creditos|total pagos|total compras|total consumos|total entradas|total salidas|suma debe|suma haber|total operaciones',
    total:
      'total|totales|subtotal|suma|total general|sumas|suma y sigue|total pagina|suma total|importe total|total a pagar',
    pending:
      'movimientos pendientes|operaciones pendientes|pendientes|movimientos por confirmar|compras pendientes|movimientos en transito|transacciones pendientes|movimientos en proceso|movimientos no facturados|retenciones|movimientos pendientes de contabilizar|operaciones no liquidadas|autorizaciones pendientes|movimientos a confirmar|cargos pendientes|consumos pendientes|movimientos por facturar',
  },
  kinds: {
    fee: 'comision|comisiones|com mantenimiento|mantenimiento de cuenta|comision mantenimiento|comision de mantenimiento|cuota tarjeta|cuota de manejo|cuota anual|gastos bancarios|gastos de administracion|cobro por servicio|anualidad|anualidad tarjeta|comis|costo de mantenimiento|cargo por servicio|cargo por mantencion|mantencion|comision mensual|costo transferencia|comision por|membresia tarjeta|correo y gastos|gastos de correo|seguro de desgravamen|recargo por mora|iva comision|iva por comision|iva s comision|impuesto movimientos financieros|itf|gmf|4x1000|gravamen movimientos financieros|impuesto debitos y creditos|imp ley 25413|impuesto ley|impuesto de sellos|mantenimiento cuenta|cargo por gestion|gtos|penalizacion|cobro cuota de manejo|comision administracion|servicio de administracion',
    refund:
      'devolucion|devoluciones|reembolso|reembolsos|anulacion|anulaciones|reversa|reverso|reversion|extorno|retrocesion|contracargo|reintegro de compra|rectificacion|devolucion de compra|abono por devolucion|recibo devuelto|devolucion recibo|devolucion compra|anulacion compra|abono comercio|bonificacion por reclamo|nota de credito|reintegro iva|restitucion|regularizacion|anulacion de operacion|devuelto',
    income:
      'nomina|nominas|abono nomina|salario|salarios|sueldo|sueldos|haberes|acreditacion de haberes|remuneracion|remuneraciones|pension|pensiones|jubilacion|jubilaciones|seguridad social|prestacion|prestaciones|prestacion desempleo|subsidio|desempleo|dividendo|dividendos|beca|becas|aguinaldo|pago nomina|pago de nomina|pago de sueldo|abono de sueldo|liquidacion de sueldo|ingreso minimo vital|asignacion universal|asignacion familiar|anses|regalias|quincena|pago de haberes|plan sueldo|abono remuneraciones|deposito de nomina|transf nomina|pago pension|cupon|gratificacion|finiquito|abono dividendos|sepe|ayuda estatal|bono de navidad|cts deposito',
    interest:
      'interes|intereses|intereses abonados|abono intereses|abono de intereses|liquidacion de intereses|liquidacion intereses|rendimientos|rendimiento|intereses ganados|intereses a su favor|intereses deudores|intereses acreedores|remuneracion cuenta|interes ganado|pago de intereses|abono de interes|intereses por financiacion|intereses corrientes|interes moratorio|liquidacion periodica|liquidacion cuenta|intereses de ahorro|retribucion cuenta',
    own: 'traspaso|traspasos|traspaso interno|traspaso a cuenta|traspaso a mi cuenta|cuenta propia|cuentas propias|mi cuenta|a mi cuenta|entre mis cuentas|entre cuentas|transferencia interna|transferencia entre cuentas|transferencia entre cuentas propias|cuenta de ahorro|cuenta ahorro|a ahorro|traspaso ahorro|hucha|transferencia a cuenta propia|a ahorros|apartado|apartados|transferencia propia|traspaso entre cuentas|misma titularidad|mismo titular|a plazo fijo|plazo fijo|constitucion plazo fijo|deposito a plazo|imposicion a plazo|traspaso propio|cuentas propias bco|a bolsillo|de bolsillo|alcancia|redondeo|ahorro automatico|a otra cuenta propia|transferencia a mi|traspaso fondos|caja de ahorro a cuenta corriente|mi ahorro|reserva de dinero',
    transfer:
      'transferencia|transferencias|transf|transfer|trf|transferencia recibida|transferencia enviada|transferencia emitida|transferencia inmediata|bizum|giro|giros|spei|spei recibido|spei enviado|transferencia sepa|transferencia interbancaria|pago recibido|envio de dinero|dinero recibido|dinero enviado|transferencia de terceros|transferencia a terceros|orden de pago|transferencia a favor|transferencia de|transferencia a|pago interbancario|tef|pse|yape|plin|sinpe|nequi|envio|abono transferencia|transferencia bancaria|orden permanente|transferencia periodica|debin|interbanking|sipap|ach',
    cash: 'retirada cajero|retirada de efectivo|retirada|retiro cajero|retiro de efectivo|retiro atm|retiro en cajero|retiro sin tarjeta|reintegro|reintegro cajero|reintegro efectivo|cajero|cajero automatico|disposicion efectivo|disposicion de efectivo|efectivo|ingreso en efectivo|ingreso efectivo|deposito en efectivo|deposito efectivo|deposito cajero|extraccion|extraccion cajero|extraccion cajero automatico|avance en efectivo|giro cajero|giro en cajero|giro caja|ingreso cajero|retiro en efectivo|retiro ventanilla|retiro en oficina|dep efectivo|deposito en ventanilla|pago en efectivo|giro por cajero|avance efectivo|retiro caja|consignacion cajero|adelanto de efectivo|adelanto efectivo',
    'card-bill':
      'pago recibido gracias|gracias por su pago|su pago gracias|su pago en pesos|recibo tarjeta de credito|recibo tarjeta|pago tarjeta de credito|pago tarjeta credito|pago de tarjeta|pago tarjeta|liquidacion tarjeta|liquidacion tarjeta de credito|adeudo tarjeta|adeudo tarjeta de credito|cargo tarjeta de credito|pago de tarjeta de credito|liquidacion visa|liquidacion mastercard|recibo visa|pago tdc|pago a tarjeta|abono a tarjeta|pago a su tarjeta de credito|pago pap tarjeta|pago resumen tarjeta|debito pago tarjeta|pago automatico tarjeta|pago de la tarjeta|pago por spei gracias|amortizacion tarjeta|cuota mensual tarjeta|pago minimo tarjeta|pago tarj|liquidacion de tarjeta|pago estado de cuenta|recibo mensual tarjeta|cancelacion tarjeta|pago en linea gracias|pago recibido muchas gracias',
    'top-up':
      'recarga|recargas|recarga de saldo|recarga tarjeta|carga de saldo|ingreso de dinero|recarga de cuenta|recarga monedero|cargar saldo|dinero anadido|dinero ingresado|anadir dinero|recarga billetera|ingreso de saldo|agregar dinero|fondeo de cuenta|recarga de tarjeta|recarga wallet',
    reward:
      'cashback|bonificacion|bonificaciones|recompensa|recompensas|puntos|bono bienvenida|bono de bienvenida|devolucion de dinero promocion|reembolso promocion|bono referido|programa de puntos|canje puntos|canje de puntos|promocion|reintegro promo|reintegro promocion|descuento promocion|beneficio tarjeta|bono por invitar|plan amigo|puntos canjeados',
    conversion:
      'cambio de divisa|cambio de divisas|cambio divisa|cambio de moneda|conversion|conversion de moneda|conversion de divisa|compra de divisas|venta de divisas|compra de dolares|venta de dolares|compra dolares|venta dolares|compra moneda extranjera|venta moneda extranjera|operacion de cambio|compraventa de divisas|cambio moneda|compra venta me|mesa de cambios|canje de moneda|dolar mep',
    expiry:
      'vencimiento de puntos|puntos vencidos|puntos caducados|caducado|caducados|vencidos|expirado|expiracion|caducidad',
    securities:
      'compra de valores|venta de valores|compra valores|venta valores|compra de acciones|venta de acciones|compra acciones|venta acciones|suscripcion fondo|suscripcion de fondo|suscripcion fondos|reembolso fondo|reembolso de fondos|rescate fondo|rescate fci|suscripcion fci|fondo de inversion|fondos de inversion|suscripcion|compra de participaciones|aportacion fondo|aportacion plan de pensiones|compra etf|compra criptomonedas|venta criptomonedas|cetes|letras del tesoro|bonos del tesoro|compra de titulos|venta de titulos|operacion bolsa|compra bolsa|venta bolsa|compra cuotas fondo|rescate cuotas|inversion|valores|rescate fondo mutuo|fondo mutuo|fondos mutuos|compra cripto|venta cripto|compra bonos|compra cedears',
    purchase:
      'compra|compras|compra con tarjeta|compra tarjeta|compra en comercio|compra tarj|pago con tarjeta|pago en comercio|consumo|consumos|tpv|datafono|pos|recibo|recibos|adeudo directo|adeudo|adeudo recibo|domiciliacion|recibo domiciliado|debito automatico|debito directo|pago de servicios|pago servicios|pago servicio|pago de recibos|pago de impuestos|pago con qr|compra en linea|compra online|compra por internet|pago automatico|pago automatico de cuentas|compra debito|compra con debito|compra nacional|compra internacional|cargo domiciliado|cargo recurrente|pago movil|compra contactless|cargo automatico|compra comercio|redcompra|pago en linea|pago de factura|pago facturas|suscripcion mensual|cargo por compra|consumo pos|compra pos|pago directo|cargo de compra|compra en establecimiento|pago cuenta de servicios|cobro recibo|pago bizum comercio|compra td|domic',
  },
  months: [
    'enero|ene',
    'febrero|feb',
    'marzo|mar',
    'abril|abr',
    'mayo|may',
    'junio|jun',
    'julio|jul',
    'agosto|ago',
    'septiembre|setiembre|sep|set|sept',
    'octubre|oct',
    'noviembre|nov',
    'diciembre|dic',
  ],
  currencies: [
    'EUR=euro|euros',
    'ESP=peseta|pesetas',
    'USD=dolar estadounidense|dolares estadounidenses|dolar americano|dolares americanos|dolar us|dolares us|dolar usa|us dolares',
    'MXN=peso mexicano|pesos mexicanos',
    'ARS=peso argentino|pesos argentinos',
    'CLP=peso chileno|pesos chilenos',
    'COP=peso colombiano|pesos colombianos',
    'UYU=peso uruguayo|pesos uruguayos',
    'DOP=peso dominicano|pesos dominicanos',
    'CUP=peso cubano|pesos cubanos',
    'PEN=soles|nuevo sol|nuevos soles|sol peruano|soles peruanos',
    'BOB=boliviano|bolivianos|peso boliviano',
    'PYG=guarani|guaranies',
    'VES=bolivar|bolivares|bolivar soberano|bolivar digital',
    'CRC=colon costarricense|colones|colones costarricenses',
    'GTQ=quetzal|quetzales',
    'HNL=lempira|lempiras',
    'NIO=cordoba nicaraguense|cordobas',
    'PAB=balboa|balboas',
    'CLF=unidad de fomento|unidades de fomento',
    'BRL=real brasileno|reales brasilenos',
    'GBP=libra esterlina|libras esterlinas',
    'CHF=franco suizo|francos suizos',
    'JPY=yen|yenes|yen japones',
    'CNY=yuan|yuan chino|yuanes',
    'SEK=corona sueca|coronas suecas',
    'NOK=corona noruega|coronas noruegas',
    'DKK=corona danesa|coronas danesas',
    'CZK=corona checa|coronas checas',
    'PLN=zloty|zloty polaco',
    'MAD=dirham marroqui|dirhams marroquies',
    'CAD=dolar canadiense|dolares canadienses',
    'AUD=dolar australiano|dolares australianos',
  ],
}
