/**
 * The letters beyond ASCII of languages written in Latin letters: `ü5,rf_,tk>,rb,hn` says that ü is one of e⁵ letters, that r, f
 * and the beginning of a word stand before it one time in e¹ to e², t and k one in e² to e³, and what follows it behind `>`.
 *
 * Counted over the commonest words of each language in wordfreq 3.0 (Robyn Speer, word lists under CC BY-SA 4.0), Estonian
 * over the Universal Declaration of Human Rights. `sh` is Croatian, Bosnian and Serbian.
 */
export const latinLetters = {
  de: `
    ä5,t,lrhwf_m,nspgkz,jbd,e>,n,thruslc,gfdm,,ibp
    ö6,h,krm_lt,wnvsfbg,zip,dej>,rsn,hfgtl,cd,pkm_,bwv ü5,rf_,tkmlw,hbnsdg,zjp>,rb,hncs,tgld,fm,p
  `,
  fr: `
    à7_,l,j,,ç>_ â8,_b,lrhpgém,tcf>t,c,glm,nb,qs_,p ç7,n_,are,ép,,i>a,ou,,,à_
    é4,r,td_snl,mpghivuc,fb,yx>,_,esrct,plgdmnvfa,bqo,uj è6,ir,lmhtc,pgdn,svfo,u_b>r,s,mtngv,cld,qb
    ê7,r_m,pu,tvnfbg,hc,o>t,m,c,vnl,q,p ë9oa,,u>l,,_n,t î8a,,o_,d,bng,u>t,n,l,cm
    ï9a,o,,eu>,s,qn_tdcel,vfrab,w ô8,rtch,pl,n,_mvd,a>t,lm,n,p,_ œ9_,cs,nv,hbm,f>u,,i,,t ù9o>_
    û8o,s,rd,fme,qbl>t,r,l_,,cnm ü9mf>lr
  `,
  es: `
    á6,rm,tl_c,punif,dbsvzh,gj>,n_s,t,rlcmgfbp,xv,iquzje
    é6,,triu_mdl,cnsbvgp,fhja,o>,_sn,rtc,ldxi,pmfgab,ju
    í5,r,ldtc,nsvgfmaubeh,p_o,ñ>a,,_sn,tcodmf,rgb,epvqz ñ7a,e,i,uo,,ú>ao,,e,í,ói,u
    ó5i,,tr,clnmszd,gpje_yb,vfhñ>n,_,,ml,grsxdv,ptcf ú7,_,pgntma,rbscf,ehzyld,j>,n,lbs_mt,apc,erd,ño
    ü9g,,,m>e,í,i,l
  `,
  pt: `
    á6,rt,m_nls,idvjchpfu,bg,o>,r_,vst,glcfb,pdux,qn â8,tcr,l_,nmgpfidv,zu,shb>n,m,,,,o
    ã5ç,,stn,rmihd,lvgce,pxfzo>o,,,_,e,s à9_>_,s,q ç5a,n,ie,uro,cp,l>ã,aõ,o,,,u
    é6,_t,mrslbp,unfvdcg,axiz,ho>,_rm,dstc,ligun,p,xvbf ê6,c,rdtgiul,vmnb,ps_f,zh>n,_s,m,,xeu,b
    í6,,luratscmv,fnd_p,gebxo,h>,d,cvnst,lra_mpfbg,ozq,ç
    ó6,t,rspl_nc,mgfdi,vebh,joxa>,r,s_plgt,dxcniv,bmq,f ô8,n,rmtlpv,c_fdbz,s,jg>n,m_,s,lr,do
    õ7ç,,s,ihptr,xelzm,gcd>e ú7,_n,pmdat,eijcrbl,fçs,hg>,sln,bmd,crtvp,_zj,g
  `,
  it: `
    à6t,r,,i,ld,sp_f>_ è8_,h,o,fbns,t,mdricu>_,,,,,i é8h,,n_s,r,ftkop,bcm>_,,,,lrsm,eqp
    ì8s,d,lr,cupn,tbv>_,,,,,tp ò8r,i,utn,vsldcpm,,egz>_ ù8i,,ts,b,rng,dl>_
  `,
  nl: `
    é8,_é,hr,fvkestdnlw,mpgzc>,_né,l,trsc,m,obue ë7i,e,,ao>,_nl,r,ie,txvz,df
    ï9e,a,u,o>n,,set,mdrb,_l ö9o,,j>r,p ü9,me_,fgduz,jt>,nrbl,sm,hp è9,ihc,rn,b_w>,r_n,v,mtlcs
    á9,nm,d_usz,wárh>,n_rlt,x,áv
  `,
  ca: `
    à5,r,tml_ci,ndpfbs,vug,hjçyxze>,_,rnstc,lmfgp,bvxu,dq ç7n,ar,l,ie,po,u>a,_,o,óu,àò
    é6,m_r,btu,vcnlds,f,pi>s,_,,nu,irt,ml è6,,rtdulmngi,pc_sv,übfx,ao>,ns,_rct,dimxg,plfv,ub
    í6,ltr,muvs,cdfnxa_,pgüb,he>,_s,tnc,mdfela,gpobrv,qxk ï8u,ae,,oi>,tnd,slc,mb_a,,er
    ó5i,,,slmr,dtcnga,fçbpe_z>_,,,ns,r,cm ò6,rt,lncmx,_pfsdbi,egçh>,r_,nmgslp,bcxtd,fq,v
    ú7,_p,nmgt,rbdcsjl,f,xa>,s_b,ln,mtrp,v,cd ü8gq,,,a,e,i>e,è,íi,l,,trs
  `,
  da: `
    æ5,rv,lstnm,fkh_jpg,bd>,rn,lsgkt,dv,mbf,_ecpi ø5,f,rsl_kth,dbmgn,jpiv>,r,djgnlbsv,m,_keft
    å5,,sm_pgrth,lnfbv,dk,e>,_r,delnb,s,gtv,khf é9,d_,fn,lkrhts,mcv>,_nt,re,m,d
  `,
  nb: `
    æ6,vnl,jb,s_tfrh,md,cgp>r,,,v,ls_p,dkt ø5,jf,r_slht,dmnbp,i,vkg>,r,ykndslt,vpm,_fe,gb
    å5,_,psmrgtnlv,fhb,dk,jei>,_r,tlnpd,ske,vfg,bm é9,_d,rfskn,tcml,j>_,n,et,m,s ò9_>g
  `,
  sv: `
    å5,,r_gsplvmthn,fd,bk,eå>,_nr,ltg,sdk,evh,mbpåf ä4,v,rl_tsjhkn,mfdb,g,po>,nrl,tgms,kvdc,fpx,_
    ö4,f,_rhlks,mtgdbj,n,i>r,,vsd,tknmgjpl,_,fac é9,d,mrntfkc,ls,pvzj_>_,ne,,,mrat
  `,
  fi: `
    ä3,tä,lvskmn,pjihr,d_ey,ö>,_ä,nt,islryhkmv,j,ped ö5,yt,lki,nöps,mj_,rhd>,n_,sityk,lrmpäöjhd,v,ea
    å9p,_t>_,bh
  `,
  is: `
    á5,_,rjmnh,lþsfk,pbgtd,v>,l_,rtðsn,khgfm,ibvua,æped
    ð4,iar,uæ,eíóágö,foýy,úé>,_iua,,slr,vnfhbjg,mekt é6,frs,h_lv,þm,ptn>,ltr,_g,kfð,sun
    í5,_lrv,ts,mnbk,fdpgþ,ah>,ks,_ðnmtf,ul,arbgþ,óedpv
    ó5,j,_rdtks,fþlbmh,gnp,í>,rlt,ðnkms,p_f,ghvab,uþid
    ú5,_r,bhnjt,þsklm,g,dfp>,ts,nr_alk,iðm,pfgdvbu,e ý6,nls,_þkrd,tb,m,h>,rsn,ðtjm,l_k,p,ivdg
    þ5_,,,l,íma,nrósud>,e,arjióá,ovuyýúæ,éíö,_ æ5,r,vtblhf_ns,mgd,kþá,p>,ðtr,kgmnl,sf,j_dvp,i
    ö5,j,tl_hvsm,rgfkb,d,nþp>,rlg,nfkð,tms,_p,xd
  `,
  pl: `
    ą5,jiz,n,klłwstdrc,żbgm>_,c,d,tzgćż,łps,ś ć5a,iś,ye,ą,ęo,uź_r>_,,,,,wm
    ę5,i,jztr,nkbdlwm,gcłhps,ż>_,,dckt,pżśsłgz,bć,l
    ł4,a,isygo,zkdwpó_e,uęmtą,hbr>,a_o,yeu,ąónk,ębc,tp ń6,aeo,i,,yu,ź>s,_c
    ó5,rt,kmpgw,łcsdinb,zhj,ż_l>w,,rłld,żjbc,tgźsz,k ś5,o_e,yia,ję,um,wąr>,cć,_lwmrn,,p,b
    ź7,dea,_ó,yoę,u,ią>,n_,drlcmw,ćb,ń,e ż5,_ao,euó,iyęą,kd,nrł>,ey,_nao,sdkąl,cub,ęó
  `,
  cs: `
    á4,nr,vlkzdt,mhp,řsižčbj,ueg>,_,nlvtdm,szckršřž,hpjbč
    č5,_e,oaiu,níúár,vbyéěkdj,l>,en,iíak,t_ál,ouů,srcb ď8,eu,ějaož,i_á>_,,at,ám,oku
    é5,nkv,lt,rmd,his,cpfšb>_,h,m,nr,tkdčsl,řfžpzv ě4,nvtd,mb,p>,_,ltnj,kdsžrmřcz,hvš,čp
    í4,n,řjvštc,mldčsžzb,p,i>_,,mc,tkshlndv,rzžščbpř,j ň8,ea,olž,íivtu,pázdrůyjsě,hmš_>_,u,osk,taů,m
    ó8,zg,kmi,tfpjlnv,s_b>,ndl,rz,_g,tm ř5p,,t_o,eáaěvíd,bkyzhúmu,ié>e,íi,,á_a,s,ouknů
    š5,_,euviaáj,oyítýlpěr,dšnžz>,íe,ti_kl,npať,ušvo,éc ť8š,a,syouě,ír,eh,_p>_,a,o,uá,ktm,ů
    ú7_,,,z,aje,sr>,sč,tpřd,zvrknžm,hlc_j,b ů5,r,dmpktvl,nchzs,jčřb,žň>_,,sžml,vjz,rdbkc,nčhtř
    ý5,vnk,trl,bmdh,,sz>_,c,m,vrsšztbkh,dpnl,jž ž5,_ou,aeěá,ůíiryn,mvk,úléhý>,ei_,índ,ákoaus,bš,lcňt
  `,
  sk: `
    á4,nr,zltkv,mdhpi,bu,sge_j>,_,vclrtdnm,szkpš,žčjbh,ľu ä7v,mp,,,b>,čtz,ť_,s,kd
    č5,_o,aeiú,nuáär,byvíd,jk>,ina,eoík,šl_u,t,búsr ď7,_e,avuo,áž,tí,zj>a,_,,otžm,u
    é5n,k,vtr,l,hdimcs,fbpšgžz>_,h,mr,n,td,cfzg
    í5,nr,tščlv,džspzmjic,b,k_h>,_,mckvsnt,rzp,dlšžjťč,bľh ĺ9d,,hptk,v,s>ž,b,ňp,n,z
    ľ6e,o,_ha,ád,kubšís,zftpô>,a,kuo_n,súmvb,,ňčt ň7,e,da_o,žmytklpŕv,áĺôzľčhr,išísuý>,a_ou,,,ht,m
    ó7,rtl,igzkf,mne,p,dvs_j>,nrp,dg,mlbz,tfc,_ ô6,pmd,krv,,shntl_,b>,sž,vlrzj,cbdk,tňľ,hp
    ŕ9m,h,kv,szpb>t,ň,mn,dčsz š5,_,eva,juyáoinčplýrúí,šždzh>,it,eíka,_pnloť,šuv,hľés
    ť5,ais,e,ú_š,äyíuzc,ráý>_,,a,o ú5,j_,nskt,ldr,ľcvmzb,phče>,_,cčstpr,dťzkžšbv,lnhm,f
    ý5n,vk,tr,lh,dbpmz>_,cm,,vsrbšk,ztžlhn,p ž5,_uoa,e,ôáirúí,nýĺyvk,mďd>,ie,n_íd,akous,šb,ňlmtéď
  `,
  hu: `
    á4,,tlzvmrjs_,nhkgbdpi,y,fuec>,lrs,ntgb,kmzj,cdv_,pi
    é4,_,tkslvmzn,rgdf,pyjhcb,i>,sr,gnltkp,vzb,_md,hjc
    í5,z,s_lkhtdp,gybvmc,rne,já>t,r,vn,zgmjl,spc,kd
    ó5,tl,rizj,bd_gmksy,hnpe,vf>,_l,sbkrt,dgnjz,vipafmc
    ö5,kt,_z,jnrdlfs,gyvbm,hp>,rzn,tlvsk,bdm,g,hc ő5,tl,dzrns,_fbvy,gkhp>,_,lstkr,dzbijnve,maf,gp
    ú6,_,stmrhj,yzgilnk,bapd,fvő>,_jl,tgsr,zn,ckdb,a ü5,rz,k_ts,lpfyjngv,bdhm>l,n,kg,tzsr,vd,mh
    ű6,mrt,y,nbzsghv,fjk_d,l>,_,vnks,lzerjtb,hf,agc
  `,
  sl: `
    č4,oi_,eašu,nb,vr,hm>,iena,_u,jlkr,o š5,i_a,joeu,rk,nzmvbp,d>,kče,itan,_olp,j,uv
    ž5,_oeu,rai,,ld,n>,iea,n,bj_u,kogr,l
  `,
  sh: `
    č5,ia_u,oe,,rn,jv>,eika,nu,_l,jo,v ć5,eiu,ao_,š,pk,rm>,eia_,u,n,o đ6,aeo,r,u_in,,ž>e,au,,io,,_sm
    š5,ia_,oeur,p,v,kj>,te,aikn_l,ću,op,v ž5,_auo,rei,d,,n>,eia,n,ub,j_dro,l
  `,
  ro: `
    ă4,tc,rlnspm,zţgvbd,fu>_,,rt,ţsmcl,iunzdpş,gbv â6,mct,rvp,gfnlzs,db,ţhu>n,,trm,liş,uţ,ds
    î5_,,,,e,tcsr>n,,m,,ilşţ,t_ ş5,e_a,iuo,ănâ,rî,c>t,i,ea,_uoc,nă,m
    ţ4,an,ieăc,ur_ol,pbsm,îâ>i,,eaă,u,_
  `,
  tr: `
    ç5_,a,ier,uünkl,thış,oöp>,eaiı,_ol,mtü,uö,bs ğ5,aieı,uo,öü>,iı,url,eaü,_md,z
    ı3,,rnlsdtkğmy,şçzc,pb_f,gh>,_n,rlmkş,zyğs,pdc,tf ö5,_g,sdbk,yt,çr,şn>,rnz,lyğ,stkdp,m,vşbçf_c
    ş4,aiı,_euü,ro,,knö>,_,atıielm,küu,,çvbsögo
    ü4,,dg_tlrmny,ksşbzğ,cçh,vp>,nr,_zlmşky,sctğ,çvpd,fbh â8k,lh,_,ndg,yemut>,ly,n_rm,khzştğ,bd
  `,
  lt: `
    ą5,mt,jsknri,lgdvb,p_ž,š>_,,,js,žlr,mv č6,e,ianš_usy,ro,ėūl,kpm>i,,,e,_a,d
    ę6,n,tklvbrjm,dgs,pžzš>_,s ė4,n,dlrtkmbv,sgp,šjž,z_ia>,_sj,t,lmdgk,nržv,pšč
    į5_,,ntlr,jkdšs,žeg,pvb>_,,svr,tžmgkd,p,jėlše
    š5,i_,aek,rou,yūp,ėgl>,ik,tav,oe_yčsluė,mrgįbp,ųnūdą ų4i,t,jmnk,rlgsd,vbp,šž>_,,,j,,s
    ū6,b,trkij,ms_lg,dšvpcnž,z>,r,sntdk,plgšm,zčv,b_ž
    ž5,_ad,ue,roė,įmiyąg,lnp>i,,aeu,omydtvnksė,_įr,ąųplūęb
  `,
  lv: `
    ā3,tn,jrkmlp,dvgsb,š_zicļ,žuņe>,_,srktjdml,cvn,pšz,bņfi č7_,a,no,ieāu,ī,ūlp>,eua,i,āoū,ps_,ī
    ē4,v,plmtrdz,sncbņ_,jšķ,žģf>,jt,r_lms,dkcšn,gģļv,zpķž ģ7,ē_,eoauri,žņļp,ī,ā>i,e,ē,īu,a
    ī4,rt,lzdnc,msv_š,bpķ,žjģ>,btg,vjsd,_nmkcr,šzlp,ļņ ķ7,š_,iraē,eņļī,uoūā>i,eī,ēu,a,āo,tū
    ļ6,kae,_ēiu,īgtā,opļb,šr>,au,ioā_ū,,ņešķļģ,vēlrf ņ6i,,eaz,o_uāī,rtpšļk,žēd>,aue,iēšoā,,ķģ,d_b
    š5,_o,eakur,ēāīiņ,gmūtpnl,ļz>,ai,uoā_ķ,ī,sērnve,ņtlpdmū
    ū5,b,jtrlmsg,ļp_n,dkšz,cčž>,ts,rdk,vpzšnl_,žgcmj,ķ ž6,aed,_,iāūoēuīr,nm,gl>,auo,āie,ē_īģ,srū,ņk
  `,
  et: `
    ä5,ävt,kmj,psl_h,r>,räi,le,thb,nsm õ4,v_,mpksn,,tiõrdj>i,,hrul,tn,põb ö6öt,,,p>ö,,_pt,sgrld
    ü5_,s,üt,hprlau>,hld,kü,nrtv
  `,
} as const
