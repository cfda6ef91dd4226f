// Written by `npm run generate` from GLEIF's ISO 20275 list (CC0-1.0). Do not edit.

/** Forms written without a space to the name, in their own script; alternatives of a pattern. */
export const nativeLegalForms =
  '编办直接管理机构编制的群众团体|外国旅游部门常驻代表机构|その他の設立登記法人|有股本的公眾無限公司|有股本的私人無限公司|乡镇级集体经济组织|根據法例成立的實體|公眾股份有限公司|外国在华文化中心|外国常驻新闻机构|村级集体经济组织|私人股份有限公司|组级集体经济组织|农民专业合作社|基层法律服务所|民办非企业单位|公益社團法人|军队事业单位|司法鉴定机构|地方公共団体|宗教活动场所|律师执业机构|擔保有限公司|有限責任合夥|營利社團法人|股份有限公司|유한책임회사|个体工商户|仲裁委员会|外国会社等|註冊受託人|非香港公司|개인사업자|事业单位|兩合公司|合同会社|合名会社|合資会社|国の機関|基层工会|宗教院校|有限会社|有限公司|株式会社|無限公司|社会团体|財團法人|공공단체|변액보험|유한회사|재단법인|주식회사|합명회사|합자회사';

/** Every legal form and abbreviation, folded, one a line. */
export const isoLegalForms = `1 9 5 0 hkunhait aahtuu kumpane aaatupadayaar a hcu aarr hpyint tar 0 nk ant saathtarr saeet a myarrnhaint masaatsine saeet kumpane
1 9 5 0 hkunhait aahtuu kumpane aaatupadayaar a hcu aarr hpyint tar 0 nk ant saathtarrsaeet a myarrnhaint saatsine saeet kumpane
1 person company
1 person corporation
1950 khunhc thukumpnikupder cuaphrnta0nknstthasnn myanhn skchiunsnnkumpni
1950 khunhc thukumpnikupder cuaphrnta0nknstthasnnmyanhn mskchiunsnnkumpni
a
a benefit corporation
a company formed under the companies act may seek designation as a community interest company a hybrid structure having characteristics of both for profit and non profit entities
a company formed under the companies act may seek designation as a private investment holding company
a hcu aarr hpyint tar 0 nk ant saathtarr saeet a myarrnhaint masaatsine saeet kumpane
a hcu aarr hpyint tar 0 nk ant saathtarr saeet a myarrnhaint saatsine saeet kumpane
a limited partnership
a religious society
aa
aam
aandeelhouder bestuurde besloten vennootschap
aandeelhouder bestuurde vennootschap
aat
aatteellinen yhdistys
ab
abp
abv
ac
aciq sehmdar cemiyyeti
ad
adkrytae akcyyanernae tavarystva
adkrytae aktsyyanernae tavarystva
administration communale
administration de la confederation
administration du canton
administration du district
administration publique etrangere ex ambassade
adsic
adsits
advokatskie byuro
advokatskie palaty
advokatskiye byuro
advokatskiye palaty
advokatu profesines bendrijos
advokaty uchredivshie advokatskii kabinet
advokaty uchredivshiye advokatskiy kabinet
aeie
af
afanis etairia
afanis eteria
aftotelos ergazomenos
ag
ag and co kgaa
ag and co ohg
agencije i druge samostalne pravne osobe s javnim ovlastima
agent commercial
ages
agmsz
agricultural association
agricultural cooperative
agricultural fair association
agricultural marketing association
agricultural society
agrupacion de interes economico
agrupacion europea de interes economico
agrupaciones financieras
agrupamento complementar de empresas
agrupamento europeu de interesse economico
ahvenanmaan liikelaitos
ahvenanmaan maakunta ja sen virastot
aie
aisbl
akc spol
akciju sabiedriba
akcines bendroves
akcionarsko drustvo
akcionersko drustvo
akciova spolecnost
akciova spolocnost
aksjeselskap
aktiebolag
aktiengesellschaft
aktiengesellschaft mit sozialer zielsetzung
aktieselskab
aktsiaselts
aktsionarsko drushtvo
aktsionerno druzhestvo
aktsionerno druzhestvo sas spetsialna investitsionna tsel
aktsionerno druzhestvo ss spetsialna investitsionna tsel
aktsionernye obshchestva
aktsionernyye obshchestva
aktsionersko drushtvo
alands affarsverk
alberta business corporation
alberta cooperative
alberta credit union
alberta limited liability partnership
alberta limited partnership
alberta loan corporation
alberta private non profit company
alberta professional corporation
alberta society
alberta trust corporation
alberta unlimited liability corporation
alli nomiki morfi
allmennaksjeselskap
allodapi etaireia
alsharika almusahama aleama
alsharika almusahama alkhasa
alsharika alty la tahdof litahqiq alribh
alsharika zat almasuwliat almahduda
alsharikat almuhnay
alsharikat ghayr alhadifat lilrabhi
alsharikat ghayr hadifat lilribih
alte forme de proprietate
alternate investment fund sub scheme
alternative investment fund
altre forme
am
amba
ambasciate
ambassade
ametiuhing
amm corporazioni consorzi patriziati di diritto pubblico
amministrazione comunale
amministrazione del cantone
amministrazione del distretto
amministrazione della confederazione
amministrazione pubblica estera ex ambasciata
an incorporated limited partnership
andelsbank
andelslag
andelsselskab
andelsselskab med begraenset ansvar
anl
annan ekonomisk forening
annan enhet inom beskattningen
annan forening
annan offentligrattslig juridisk person
annan solidariskt ansvarig innehallningspliktig
annan stiftelse
annat bolag
annat fastighetsaktiebolag
annen juridisk person
anonim sirket
anonimi eteria
anonymi etairia
anpartsselskab
ans
anstalt
anstalt des offentlichen rechts
ansvarlig selskap
ansvarlig selskap delt ansvar
apb
appellation commerciale proprietaire unique
aps
arbetsloshetskassa
arbetspensionskassa
arl
artisan
artisan commercant
aruba vrijgestelde vennootschap
as
asa
asbl
asbl dpu
asc
asili teserrufat cemiyyeti
asociacijos
asociacion
asociacion civil
asociacion civil asociacion deportiva federacion
asociacion cooperativa
asociacion ganadera local especializada
asociacion ganadera local general
asociacion gremial
asociacion religiosa
asociacion rural de interes colectivo
asociatie familiala
assep
assn
assoc
associacao
association
association agricole
association chargee de mission region flamande
association condominiale
association cooperative
association cooperative inscrite droit local alsace moselle
association dassurances mutuelles
association davocats a responsabilite professionnelle individuelle
association de droit local bas rhin haut rhin et moselle
association de foires agricoles
association declaree
association declaree dinsertion par leconomique
association declaree reconnue dutilite publique
association depargne pension
association fonciere de remembrement
association fonciere urbaine
association includes housing cooperative and community service cooperative
association intermediaire
association internationale sans but lucratif
association momentanee
association non declaree
association politique religieuse scientifique etc
association prestataire de services region flamande
association sans but lucratif
association sans but lucratif de droit public
association syndicale autorisee
association syndicale libre
associazione
associazione impresa
associazione politico religioso scientifico ecc
associe gerant de societe
assotsiatsii soyuzy
assotsiatsii soyuzy ekonomicheskogo vzaimodeistviya subektov rossiiskoi federatsii
assotsiatsii soyuzy ekonomicheskogo vzaimodeystviya sub yektov rossiyskoy federatsii
assotsiatsii soyuzy sadovodcheskikh ogorodnicheskikh i dachnykh nekommercheskikh ob yedineniy
assotsiatsii soyuzy sadovodcheskikh ogorodnicheskikh i dachnykh nekommercheskikh obedinenii
assumed business name
assurance company
assurance mutuelle agricole
astiki prosopiki etairia
astiki proswpiki eteria
asukashallintoalue
asumisoikeusyhdistys
asunto osakeyhtio
au
aus unt
ausl ag and ltd
ausl gen and gmbh
ausl rechtsform
auslandische gesellschaft
auslandische niederlassung im handelsregister eingetragen
auslandische niederlassung nicht im handelsregister eingetragen
auslandische offentliche verwaltung
auslandische unternehmen
auslandisches offentliches unternehmen
autorite administrative ou publique independante
autorite constitutionnelle
autre collectivite territoriale
autre etablissement public administratif local
autre etablissement public local de cooperation non specialise ou entente
autre etablissement public national administratif a competence territoriale limitee
autre etablissement public national denseignement
autre groupement de droit prive non dote de la personnalite morale
autre organisme mutualiste
autre organisme professionnel
autre personne de droit prive inscrite au registre du commerce et des societes
autre personne morale de droit administratif
autre personne morale de droit etranger
autre personne morale de droit prive
autre personne physique
autre regime de prevoyance sociale
autre sa cooperative a conseil dadministration
autre sa cooperative a directoire
autre sarl cooperative
autre service deconcentre de letat a competence territoriale
autre societe civile
autre societe civile cooperative
autre societe civile professionnelle
autres personnes morales dont limmatriculation est prevue par larticle 1 de la loi modifiee du 19 decembre 2002 concernant le registre de commerce et des societes ainsi que la comptabilite et les comptes annuels des entreprises
avalik oiguslik juriidiline isik
avoin yhtio
avtonomnye nekommercheskie organizatsii
avtonomnyye nekommercheskiye organizatsii
avv
aytotelos ergazomenos
azienda autonoma statale
azienda municipale
azienda speciale
azienda speciale di cui al dlgs 267 2000
azienda speciale rea
ba
bab
banco corporacion
banco crl
bank
bank corporation
bank llc
banka akciova spolocnost
banka as
banka stat penaz ustav
banka statni penezni ustav
banka statny penazny ustav
bankaktiebolag
banking company nationalised bank
banking company others
banking company scheduled urban cooperative bank
bbl
bc
beauftragte vereinigung flamische region
befektetesi alap
bencom
bendras valdymo ir pranesimu centras
bendrijos
benefit corporation
benefit llc
benefit professional corporation
berhad
beskattningssammanslutning
besloten vennootschap
besloten vennootschap met beperkte aansprakelijkheid
besloten vennootschap met beperkte aansprakelijkheid met een sociaal oogmerk
besloten vennootschap naar nederlands recht
besloten vennootschap van publiek recht
besondere rechtsform
beteti tarsasag
bezirk
bhd
bi
bian ban zhi jie guan li ji gou bian zhi de qun zhong tuan ti
bianbanzhijieguanlijigoubianzhidequnzhongtuanti
birlik
biudzetines istaigos
biyeongli sadanbeobin
biyeongri sadanbeobin
biznes individual
blagotvoritelnye fondy
blagotvoritelnye uchrezhdeniya
blagotvoritelnyye fondy
blagotvoritelnyye uchrezhdeniya
bn
bo
board of trade
boendeforvaltningsomrade
boenderattsforening
boligbyggelag
borettslag
bostadsaktiebolag
bostadsforening
bostadsrattsforening
botschaft
br
branch rc
brf
brisath mhachn cakad
brisathcakad
brisathchmakad
brisathmhachnchmakad
brl
bt
building society
builidng and loan association
buitenlandse onderneming
buitenlandse rechtsvorm hoofdvestiging op bonaire
bund
burgerlijke vennootschap onder vorm van besloten vennootschap met beperkte aansprakelijkheid
burgerlijke vennootschap onder vorm van commanditaire vennootschap op aandelen
burgerlijke vennootschap onder vorm van cooperatieve vennootschap met beperkte aansprakelijkheid
burgerlijke vennootschap onder vorm van cooperatieve vennootschap met onbeperkte aansprakelijkheid
burgerlijke vennootschap onder vorm van gewone commanditaire vennootschap
burgerlijke vennootschap onder vorm van landbouwvennootschap bv lv
burgerlijke vennootschap onder vorm van naamloze vennootschap
burgerlijke vennootschap onder vorm van vennootschap onder firma
business
business corporation
business corporation including professional corporation
business corporations
business corporations which includes professional corporations
business development corporation
business limited liability company
business name sole proprietor
business name sole proprietorship
business names
business trust
business trusts
bv
bv bvba
bv cva
bv cvba
bv cvoa
bv gcv
bv lv
bv nv
bv pr
bv vof
bvba
bvba so
byeonacboheom
byeonaegboheom
bytove druzstvo
ca
cable and video franchise
cai tuan fa ren
caisee populaire ltee
caisse de credit agricole mutuel
caisse de credit maritime mutuel
caisse de credit municipal
caisse depargne et de prevoyance
caisse depargne et de prevoyance a forme cooperative
caisse des ecoles
caisse federale de credit mutuel
caisse locale de credit mutuel
caisse populaire
caisse populaire limitee
caituanfaren
caja de ahorros
canghwad
cant publ co
canton
cantonal administration
cantonal public company
cantone
captive insurance company
cb
cc
ccc
ccsda
cdc
cechy i izby rzemieslnicze izby gospodarcze
cemetery associations
cemix
centralna banka
centralnyj bank
centre communal daction sociale
centre intercommunal daction sociale cias
centre technique industriel ou comite professionnel du developpement economique
centrinis bankas
centro bancario internacional corporacion
centro bancario internacional crl
cer
ceska konsolidacni agentura
ceska narodni banka
ceska tiskova kancelar
ceskoslovenske statni drahy statni organizace
cga
chambre de commerce
changhwad
charitable incorporated organisation
charitable trust
chartered
chastnye uchrezhdeniya
chastnyye uchrezhdeniya
chihokokyoudantai
chtd
chuzhdestranno druzhestvo fizichesko litse
chuzhdestranno druzhestvo yuridichesko litse
cia ltda
cia s en c
cia sca
cic
cipvarelupnnsnphvai
cirkevna organizacia
cirkve a nabozenske spolecnosti
cishan tuanti
civilna odvetniska druzba
clf
clg
close companies
close corporation
close ended investment company
cn
cncol
co
co op
co op inc
co op incorporated
co op incorporee
co op limited
co op limitee
co op ltd
co operative
co operative and limited
co operative and limitee
co operative association
co operative corporation
co operative inc
co operative incorporated
co operative limited
co operative ltd
co operative society
co operative society northern ireland
co operatives
co operatives primary
co operatives secondary
co operatives tertiary
co opltd
collection agency
collective investment scheme company
collectivite et territoire doutre mer
comerciante individual
comhphairtiocht theoranta infheistiochta
comite social economique dentreprise
comite social economique detablissement
comm v
comm va
commanditaire vennootschap
commanditaire vennootschap 1
commanditaire vennootschap 1 and
commanditaire vennootschap met een beherend vennoot
commanditaire vennootschap met meerdere beherende vennoten
commanditaire vennootschap op aandelen
commanditaire vennootschap op aandelen met een beherende vennoot
commanditaire vennootschap op aandelen met een sociaal oogmerk
commanditaire vennootschap op aandelen met meer dan een beherende vennoot
commercant
commercial bank
commercial registered agent
commission syndicale pour la gestion des biens indivis des communes
common law trust business trust
communaute dagglomeration
communaute de communes
communaute de villes
communaute religieuse
communaute urbaine
commune
commune associee et commune deleguee
commune et commune nouvelle
community benefit society
community benefit society northern ireland
community company
community development corporation
community interest company
commv
compagnie
compagnie de fiducie
compagnie de pret
compagnie fiduciaire
companhia
compania anonima
compania de economia mixta
compania de responsabilidad limitada
compania de responsabilidad limitada con fin social
compania de seguros
compania en comandita simple y dividida por acciones
compania en nombre colectivo
companies limited by guarantee
company
company co
company foreign branch
company includes community contribution company and unlimited liability company
company limited both by shares and by guarantee
company limited by guarantee
company limited by guarantee having share capital
company limited by guarantee that is authorised to issue shares
company limited by guarantee that is not authorised to issue shares
company limited by guarantee without share capital
company limited by shares
company limited by shares and guarantee
company limited by shares limited company
company local
comune
comunidad
comunidad o asociacion indigena
condominio
condominium corporation
condominium corporations
condominiums
confederacion de sindicatos
confederation
confederazione
cong ty co phan
cong ty hop danh
cong ty trach nhiem huu han
cong ty trach nhiem huu han mot thanh vien
congregacion
congregation
congressional chartered corporation
consorzio
consorzio con attivita esterna
consorzio di cui alla dlgs 267 2000
consorzio fidi
consorzio municipale
consorzio senza attivita esterna
consumer cooperative
contratto di rete dotato di soggettivita giuridica
coop
coop and sagl estero
coop and sarl etranger
coop limited
coop ltd
cooperatie
cooperatieve vennootschap
cooperatieve vennootschap met beperkte aansprakelijkheid
cooperatieve vennootschap met beperkte aansprakelijkheid met een sociaal oogmerk
cooperatieve vennootschap met beperkte aansprakelijkheid van publiek recht
cooperatieve vennootschap met onbeperkte aansprakelijkheid
cooperatieve vennootschap met onbeperkte aansprakelijkheid bij wijze van deelneming van publiek recht
cooperatieve vennootschap met onbeperkte aansprakelijkheid met een sociaal oogmerk
cooperatieve vennootschap van publiek recht
cooperatieve vereniging
cooperatif
cooperation
cooperativa
cooperativa agricola
cooperativa de 2o grau
cooperativa de ahorro y credito
cooperativa de consum
cooperativa de consumo
cooperativa de credit
cooperativa de credito
cooperativa de juvenil
cooperativa de trabajadores
cooperativa mestesugareasca
cooperativa sociale
cooperativas
cooperative
cooperative a responsabilite illimitee cooperative de participation de droit public
cooperative association
cooperative bank
cooperative company
cooperative corporation
cooperative de ahorro y credito
cooperative de consumo
cooperative de juvenil
cooperative de trabajadores
cooperative dutilisation de materiel agricole en commun cuma
cooperative grazing associations
cooperative inc
cooperative incorporated
cooperative investor
cooperative limited
cooperative limitee
cooperative ltd
cooperative ltee
cooperative marketing association
cooperative producer
cooperative society
corp
corp diritto pubb
corp droit public
corp publ co
corporacion
corporacion auspiciada por municipios
corporacion de beneficio social
corporacion de derecho publico
corporacion especial para el desarrollo municipal
corporacion especial propiedad de trabajadores
corporacion intima
corporacion professional
corporaciones de caracter publico reconocidos por la legislacion mexicana
corporate credit union
corporation
corporation business or for profit
corporation constituee par une loi du parlement
corporation created by an act of the legislature
corporation de droit public
corporation de fiducie
corporation de pret
corporation fiduciaire
corporation for profit
corporation non profit
corporation nonprofit
corporation nonstock nonprofit
corporation professional
corporation professionnelle
corporation profit
corporation sole
corporation without share capital
corporations enacted by an act of parliament
corporations formed by an act of the ontario legislative assembly
corporations formed by an act of the saskatchewan legislature
corpororate public company
county agricultural fair
cp
cpt
cra
crc
credit union
credit union limited
credit union ltd
credit union northern ireland
credit union or caisse populaire
credit unions
csl
cti
ctr
cuaphrnta0nknstthasnnmyanhn mskchiunsnnkumpni
cuaphrnta0nknstthasnnmyanhn skchiunsnnkumpni
cuideachta faoi theorainn rathaiochta
cuideachta ghniomhaiochta ainmnithe
cuideachta neamhtheoranta
cuideachta phoibli theoranta
cun ji ji ti jing ji zu zhi
cunjijitijingjizuzhi
cv
cv pr
cva so
cvba
cvba pr
cvba so
cvoa
cvoa cd
cvoa so
cwmni cyfyngedig cyhoeddus
cyf
cyfyngedig
da
dac limited by guarantee
dac limited by shares
dan bao you xian gong si
danbaoyouxiangongsi
dba
dd
de cv
defanggonggongtuanti
dega e shoqerise se huaj tregtare ne kosove
delniska druzba
departement
depends on act of the legislature
dernek
designated activity company
designated activity company limited by guarantee
development corporation
dhmm
dienstleistungsvereinigung flamische region
dienstverlenende vereniging vlaams gewest
dimosia etaireia
dimosia etaireia periorismenis efthynis me metoches
dimosia etaireia periorismenis eythynis me metoches
dionicko drustvo
distr publ co
distretto
district
district administration
district improvement company
district public company
district urbain
ditta individuale
dno
doanh nghiep nha nuoc
doanh nghiep tu nhan
dobrodelna organizacija
dobrovolny svazek obci
dodsbo
domestic benefit corporation
domestic benefit corporation including professional corporations
domestic business corporation
domestic corporation
domestic corporation professional corporation
domestic general partnership
domestic limited cooperative association
domestic limited liability company
domestic limited liability partnership
domestic limited partnership
domestic limited partnership limited liability limited partnership
domestic low profit limited liability company
domestic non profit corporation
domestic partnership
domestic professional limited liability company
domestic profit corporation
domestic public benefit corporation
domestic real estate investment trust
domestic registered limited liability partnership
domestic trade and labor corporation
domestic unincorporated association
domesticated foreign corporation
domesticated foreign corporation professional corporation
doo
doplnkova dochod poist
doplnkova dochodkova poistovna
dp
drushtveno preduzece
drushtvo sa ogranichenom odgovornoshcu
drushtvo so ogranichena odgovrnost
drustveno preduzece
drustvo s ogranicenom odgovornoscu jednostavno drustvo s ogranicenom odgovornoscu
drustvo sa ogranicenom odgovornoscu
drustvo so ogranicena odgvornost
drustvo zveza drustev
druzba z neomejeno odgovornostjo
druzba z omejeno odgovornostjo
druzba za vzajemno zavarovanje
druzbeno podjetje
druzhestvo s ogranichena otgovornost
druzhestvo uchredeno po zakona za zadalzheniyata i dogovorite
druzhestvo uchredeno po zakona za zadlzheniyata i dogovorite
druzstevni podnik s 1 zakladatelem
druzstevni podnik zemedelsky
druzstevny podnik pol
druzstevny podnik polnohospodarsky
druzstevny podnik s jednym zakladatelom
druzstvo
dvz
dzzd
e gen
e kffr
e kfm
ead
eb
ebvba
ebvba so
ecclesiastical corporation
ecole nationale non dotee de la personnalite morale
economisch samenwerkingsverband
economisch samenwerkingsverband met een sociaal oogmerk
ed
edge act corporation
ednolichen targovets
ednolichen trgovets
ednolichno aktsionerno druzhestvo
ednolichno aktsionerno druzhestvo sas spetsialna investitsionna tsel
ednolichno aktsionerno druzhestvo ss spetsialna investitsionna tsel
ednolichno druzhestvo s ogranichena otgovornost
edo
educational corporation
ee
eeig
eenmanszaak
eenmanszaak met meerdere eigenaren
eenpersoons besloten vennootschap met beperkte aansprakelijkheid
eenpersoons besloten vennootschap met beperkte aansprakelijkheid met een sociaal oogmerk
eesv
eg
ege
egiu
egiz
egts
egyeb alapitvany
egyeb egyesulet
egyeb koztestulet
egyeb mashova nem sorolt jogi szemelyisegu vallalkozas
egyeb szovetkezet
egyeni ceg
egyeni ugyved
egyeni vallalkozas
egyhazi szervezetek
ehf
ehzs
ei
eierseksjonssameie
einfache gesellsch
einfache gesellschaft
einfache kommanditgesellschaft
einfache kommanditgesellschaft mit sozialer zielsetzung
eingetragene genossenschaft
eingetragener verein
einkahlutafelag
einrichtung ohne gewinnerzielungsabsicht
einzelfirma
einzelkaufmann
einzelunternehmen
einzelunternehmen eingetragener kaufmann eingetragene kauffrau
einzelunternehmer
eireli
eirl
eiropas ekonomisko interesu grupa
eiropas komercsabiedriba
ejido
ek
ek for
ekb
ekd
ekg
ekgmsz
ekologicheskie fondy
ekologicheskiye fondy
ekonomisk forening
elakesaatio
elave mesuliyyetli cemiyyet
electric cooperative corporations
electric cooperative nonprofit membership corporation
electric membership cooperative
electric membership corporation
elinkeinoyhtyma
elp
embassy
emc
emhu
employee cooperative corporation
emporiki eponymia
emprendedor de responsabilidad limitada
empresa asociativa de trabajo
empresa estatal
empresa estatal intergubernamental
empresa estatal mixta
empresa individual de responsabilidad limitada
empresa individual de responsabilidade limitada
empresa intermunicipal
empresa metropolitana
empresa mixta
empresa municipal
empresa productiva del estado
empresa publica
empresa regional
empresa unipersonal
empresa unipersonal de responsabilidad limitada
empresario em nome individual
empresario individual
empresas de derecho publico
empresas multicomunales
empressa municipal
enk
enkelt bolag
enkeltmandsvirksomhed
enkeltpersonforetak
ensemble urbain
enskild naringsidkare
ent e
ent etrangere
ent pub cantonale
ent pub communale
ent pub corpor
ent pub district
ent pub federale
ente
ente diritto pubblico
ente ecclesiastico
ente ecclesiastico civilmente riconosciuto
ente impresa
ente morale
ente pubblico economico
ente sociale
entidad creada por ley especial
entidad financiera de vivienda
entidad financiera internacional corporacion
entidad financiera internacional crl
entidad religiosa
entidade empresarial intermunicipal
entidade empresarial metropolitana
entidade empresarial municipal
entidade publica empresarial
entity established by ordinance
entrepreneur individuel
entreprise en nom personnel
entreprise etrangere
entreprise individuelle
entreprise personne physique
entreprise publique cantonale
entreprise publique communale
entreprise publique de district
entreprise publique dune corpororation
entreprise publique etrangere
entreprise publique federale
eofg
eog
eoii
eood
eoos
ep
epe
epp
erakond
erdobirtokossagi tarsulat
erhvervsdrivende fond
erillishallinnollinen valtion laitos
erityislainsaadantoon perustuva yhdistys
erl
erwerbs und wirtschaftsgenossenschaft
estabelecimento individual de responsabilidade limitada
estado
esv
esv so
et
etablissement dhospitalisation
etablissement public
etablissement public administratif cercle et foyer dans les armees
etablissement public des cultes dalsace lorraine
etablissement public local a caractere industriel ou commercial
etablissement public local culturel
etablissement public local denseignement
etablissement public local social et medico social
etablissement public national a caractere administratif
etablissement public national a caractere industriel ou commercial dote dun comptable public
etablissement public national a caractere industriel ou commercial non dote dun comptable public
etablissement public national a caractere scientifique culturel et professionnel
etablissement public national ayant fonction dadministration centrale
etaireia periorismenis efthynis me engyisi choris metochiko kefalaio
etaireia periorismenis efthynis me engyisi kai pou echei metochiko kefalaio
etaireia periorismenis eythynis me eggyisi choris metochiko kefalaio
etaireia periorismenis eythynis me eggyisi kai poy echei metochiko kefalaio
etairia periorismenis eythynis
etat collectivite ou etablissement public etranger
etbg
eteria periorismenis euthinis
eterorithmi eteria
eterorrythmi etairia
eterorrythmi kata metoches etaireia
etey
etspubli
eu
euroopa ariuhing
euroopa majandushuviuhing
euroopa uhistu
eurooppalainen taloudellinen etuyhtyma
eurooppalainen taloudellinen etuyhtyma sivutoimipaikka
eurooppaosuuskunnan kiintea toimipaikka
eurooppaosuuskunta
eurooppaosuuspankki
eurooppayhtio
europ zoskup hosp zaujm
europ zoskup uzem spol
europaandelsbank
europaandelslag
europabolag
europaeisk andelsselskab
europaeisk okonomisk firmagruppe
europaeisk selskab
europai gazdasagi egyesules
europai reszvenytarsasag
europaische aktiengesellschaft
europaische genossenschaft
europaische genossenschaft sce
europaische gesellschaft
europaische gesellschaft se
europaische gesellschaft societas europaea
europaische wirtschaftliche interessenvereinigung
europakooperativ
european company
european economic interest grouping
european economic interest groupings
european public limited liability company societas europaea
europees economisch samenwerkingsverband
europeisk ekonomisk intressegruppering
europeisk ekonomisk intresseguppering
europeisk gruppering for territoriellt samarbete
europeisk okonomisk foretaksgruppe
europeisk samvirkeforetak
europeisk selskap
europejskie zgrupowanie interesow gospodarczych
europese cooperatieve vennootschap
europese naamloze vennootschap societas europaea
europese vennootschap societas europaea
europos bendroves
europos ekonominiu interesu grupes
europos kooperatines bendroves
europos teritorinio bendradarbiavimo grupes
europska spolocnost
europska zadruga societas cooperativa europaea skraceno sce
europske druzstvo
europske zoskupenie hospodarskych zaujmov
europske zoskupenie uzemnej spoluprace
europsko drustvo societas europaea skraceno se
europsko gospodarsko interesno udruzenje skraceno egiu
ev
ev luth kyrkan
evankelis luterilainen kirkko
evidovane cirkevni pravnicke osoby
evropaiki dimosia etaireia periorismenis efthynis
evropaiki etaireia
evropaikos omilos oikonomikou skopou
evropeisko druzhestvo
evropeisko kooperativno druzhestvo
evropeisko kooperativno druzhestvo s ogranichena otgovornost
evropeisko obedinenie po ikonomicheski interesi
evropeysko druzhestvo
evropeysko kooperativno druzhestvo
evropeysko kooperativno druzhestvo s ogranichena otgovornost
evropeysko obedinenie po ikonomicheski interesi
evropska delniska druzba
evropska druzstevni spolecnost
evropska spolecnost
evropske hospodarske zajmove sdruzeni
evropske seskupeni pro uzemni spolupraci
evropsko gospodarsko interesno zdruzenje
evropufelag
ewiv
exempt limited partnership
exempt private company
exempted companies limited by shares
exempted company limited by guarantee
exempted limited duration company
exempted limited partnership
exempted llc
exempted partnership
exempted unlimited company
exploitant agricole
exploitant public
exploitation agricole a responsabilite limitee
external company
extra territorial corporation for profit and not for profit
extraprovincial corporation registered foreign entity
extraprovincial limited liability partnership
extraprovincial non share corporation
eyropaiki dimosia etaireia periorismenis eythynis
eyropaiki etaireia
eyropaikos omilos oikonomikoy skopoy
ezhz
ezig
f
fa
fab
fakulta vysokej skoly
family trust company
farm ranch corporation
farm ranch limited liability company
fast driftstalle for europeisk kooperativ forening
fcp
fcr
fcr pyme
fdn
fed publ co
federacion de sindicatos
federal administration
federal public company
federal savings association
federalnye gosudarstvennye avtonomnye uchrezhdeniya
federalnye gosudarstvennye byudzhetnye uchrezhdeniya
federalnye gosudarstvennye kazennye uchrezhdeniya
federalnye gosudarstvennye unitarnye predpriyatiya
federalnye kazennye predpriyatiya
federalnyye gosudarstvennyye avtonomnyye uchrezhdeniya
federalnyye gosudarstvennyye byudzhetnyye uchrezhdeniya
federalnyye gosudarstvennyye kazennyye uchrezhdeniya
federalnyye gosudarstvennyye unitarnyye predpriyatiya
federalnyye kazennyye predpriyatiya
fei xiang gang gong si
feixiangganggongsi
fi
fiamm
fideicomiso
fideicomiso de partidos politicos
fideicomiso publico de fomento economico
fiducie
fie
fii
filiaal of bijkantoor
filial
filial for en europeisk ekonomisk intressegrupp
filialy yuridicheskikh lits
fim
financial corporations
financial institution
fip
firma
fkf
fmba
fo slob povolanie
fo slob povolanie v or
fo v rdis
fof
fon
fond
fond commun de placement
fondation
fondation dutilite publique
fondation privee
fondatsia
fondatsiya
fondazione
fondazione impresa
fonde og andre selvejende institutioner
fondlar
fondo
fondo de capital riesgo
fondo de capital riesgo pyme
fondo de inversion
fondo de inversion en activos del mercado monetario
fondo de inversion mobiliaria
fondo de pensiones
fondo pensione
fondos de aseguramiento agropecuario y rural
fondos de inversion inmobiliaria
fondpriv
fonds
fonds a forme societale a conseil dadministration
fonds a forme societale a directoire
fonds voor gemene rekening
fondy
fondy prokata
fonlar
for profit and not for profit co operatives
for profit corporation
for profit corporation close
for profit corporation general stock
for profit corporation professional
for profit public benefit corporation
foreign benefit corporation
foreign company
foreign coop and ltd co
foreign corp professional corporation
foreign corporation
foreign enterprise
foreign general apartnership
foreign legal nature
foreign limited cooperative association
foreign limited liability company
foreign limited liability partnership
foreign limited partnership
foreign limited partnership limited liability limited partnership
foreign non profit corporation
foreign non profit limited liability company
foreign partnership
foreign plc
foreign professional limited liability company
foreign profit corporation
foreign public administration eg embassy
foreign public benefit
foreign public company
foreign real estate investment trust
foreign resident corporation
foreign trade and labor corporation
forening
forening med begraenset ansvar
forening som grundar sig pa speciallagstiftning
forme juridique particuliere
forsakringsaktiebolag
forsakringsforening
forsakringskassa
foundation
foundation company
foundations
fp
fraternal society
friendly society
frivillig forening
fsa
fund
fundacao
fundacija
fundacion
fundacion de interes privado
fundacja
fundo
fundusz inwestycyjny
fundusze inne niz inwestycyjne i inne niz otwarte fundusze emerytalne
fup
fuusilisest isikust ettevotja
fylkeskommunalt foretak
fylkeskommune
fyzicka osoba prilezitostne cinna zapisana v registri danoveho informacneho systemu
fz llc
gaeinsaeobja
gaeinsaeopja
gag
gaikokugaisyatou
gang ao tai di qu lv you bu men chang zhu nei di da lu dai biao ji gou
gangaotaidequluyoubumenchangzhuneide dalu daibiaojigou
gar
garancni fond obchodniku s cennymi papiry
garazhnye i garazhno stroitelnye kooperativy
garazhnyye i garazhno stroitelnyye kooperativy
gbhsz
gbr
gcw so
ge ti gong shang hu
geie
gele
gemeinde
gemeinderschaft
gemeinnutzige aktiengesellschaft
gemeinnutzige gesellschaft mit beschrankter haftung
gemeinnutzige stiftung
gen
gen ju fa li cheng li de shi ti
gen mbh
gen mubh
general business corporation
general cooperative association
general partnership
genjufalichenglideshiti
genossenschaft
genossenschaft mit beschrankter haftung
genossenschaft mit beschrankter haftung mit sozialer zielsetzung
genossenschaft mit unbeschrankter haftung
genossenschaft mit unbeschrankter haftung mit sozialer zielsetzung
gerant de projet
ges mbh
gesbr
gesellschaft burgerlichen rechts
gesellschaft des allgemeinen rechts
gesellschaft des burgerlichen rechts
gesellschaft mit beschrankter haftung
gesellschaft mit beschrankter haftung gmbh
gesellschaften oder vereinigungen ohne rechtspersonlichkeit
getigongshanghu
gewone commanditaire vennootschap
gewone commanditaire vennootschap met een sociaal oogmerk
ggmbh
gie
gie fs
gita beobin
giu
giz
gjensidig forsikringsselskap
glavy krestyanskikh fermerskikh khozyaistv
glavy krestyanskikh fermerskikh khozyaystv
glowny oddzial zagranicznego zakladu reasekuracji
glowny oddzial zagranicznego zakladu ubezpieczen
gmbh
gmbh and co kg
gmbh and co kgaa
gmbh and co ohg
gmbh ug
gmuhgb
gns
gong zheng chu
gong zhong gu fen you xian gong si
gonggongdanche
gongyishetuanfaren
gongzhengchu
gongzhonggufenyouxiangongsi
gospodarska zbornica
gospodarsko interesno udruzenje
gospodarsko interesno zdruzenje
gosudarstvennye akademii nauk
gosudarstvennye avtonomnye uchrezhdeniya subektov rossiiskoi federatsii
gosudarstvennye byudzhetnye uchrezhdeniya subektov rossiiskoi federatsii
gosudarstvennye kazennye uchrezhdeniya subektov rossiiskoi federatsii
gosudarstvennye kompanii
gosudarstvennye korporatsii
gosudarstvennye unitarnye predpriyatiya subektov rossiiskoi federatsii
gosudarstvennyye akademii nauk
gosudarstvennyye avtonomnyye uchrezhdeniya sub yektov rossiyskoy federatsii
gosudarstvennyye byudzhetnyye uchrezhdeniya sub yektov rossiyskoy federatsii
gosudarstvennyye kazennyye uchrezhdeniya sub yektov rossiyskoy federatsii
gosudarstvennyye kompanii
gosudarstvennyye korporatsii
gosudarstvennyye unitarnyye predpriyatiya sub yektov rossiyskoy federatsii
goudougaisya
goumeigaisya
gousigaisya
government company
government entity
government organization
gp
groupement agricole dexploitation en commun gaec
groupement agricole foncier
groupement de cooperation sanitaire a gestion privee
groupement de cooperation sanitaire a gestion publique
groupement demployeurs
groupement dinteret economique
groupement dinteret economique a finalite sociale
groupement dinteret economique gie
groupement dinteret public gip
groupement europeen dinteret economique
groupement europeen dinteret economique geie
groupement foncier agricole
groupement foncier et rural
groupement forestier
groupement pastoral
grupail eorpach um leas eacnamaioch
gruppo consortile
gruppo europeo di interesse economico
grupul de interes economic
grupul european de interes economic
gu fen you xian gong si
guarantee ltd
gufenyouxiangongsi
gugga jeongbu
guhsz
gukga jeoungbu
guonojiguan
gvorp
habjahoesa
habmyeonghoesa
handelsbolag
handelskammare
hanghunswncakad
hanghunswnchmakad
hanghunswnsamay cdthabeiyn
hanghunswnsamaychdthaebiyn
haupt von gemeinderschaften
hb
hceepwarrrayylotengaann aasainnaahpwal
he
he huo
he zuo she
hehuo
heminghuishe
hetonghuishe
hezihuishe
hezuoshe
hf
hkan 0 n hkyet aarrhpyint tar 0 nk ant saathtarr saeet kumpane
hlutafelag
hoesahyeong fund
hoesahyeong peondeu
home service contract provider
honebni spolecenstvo
hooneuhistu
hop tac xa
hospital authority
housing cooperative corporation
housing finance company
hsz
hu
huquqi sexslerin ittifaqlari
hypoteekkiyhdistys
hypoteksforening
i
i and ps
iap
ibc
icav
icc
ictimai birlikler
ideell forening
ideell forening som bedriver naringsverksamhet
idiotiki etaireia
idiotiki etaireia periorismenis efthynis me metoches
idiotiki etaireia periorismenis eythynis me metoches
idiotiki kefalaioychiki etairia
idiotiki kefaleouhiki eteria
ii
iic
ik
ike
iks
ilban beobin hyeobhoe
ilban beobin hyeophoe
ilban beobin jaedan
ilp
imp pubb cantonale
imp pubb comunale
imp pubb corpora
imp pubb distretto
imp pubb federale
imp str
impresa individuale
impresa o ente pubblico di una corporazione
impresa pubblica cantonale
impresa pubblica comunale
impresa pubblica di distretto
impresa pubblica estera
impresa pubblica federale
impresa straniera
ina org verejnej spravy
ina organizacia verejnej spravy
ina pravnicka osoba
inc
inc co
inc limited
incorporated
incorporated association
incorporated cell
incorporated cell company
incorporated limited partnership
incorporated limited partnerships
incorporated society
incorporation
incorporee
indigenous corporation
individualais komersants
individualios imones
individually owned co
individualnye predprinimateli
individualnyye predprinimateli
indivision avec personne morale
indivision entre personnes physiques
indivisioni
indivisions
industrial and building society
industrial and provident society
industrial bank
ine druzstvo
ine prac vysokej skoly
ine pracovisko vysokej skoly fakulty
inst droit public
inst off recht
instelling zonder winstoogmerk
institucion autonoma
institucion de asistencia privada
institucion de inversion colectiva
institucion financiera de desarrollo
instituciones de seguros
institut de droit public
institut des offentlichen rechts
institution banque de france
institution de prevoyance
institution de retraite complementaire
institution de retraite supplementaire
institution interdepartementale ou entente
institution interregionale ou entente
institution sans but lucratif
instytucje gospodarki budzetowej
instytuty badawcze
insurance company
insurance corporation
insurance corporations
insurance corporations incorporated under part v of the corporations act
int organisation
intellectual property holding company
interessentskab
interkommunalt selskap
internat org
international banking center corporation
international banking center llc
international business company
international business company company limited by guarantee
international business company company limited by guarantee authorised to issue shares
international business company company limited by guarantee not authorised to issue shares
international business company company limited by shares
international business company company limited by shares and guarantee
international business company company limited by shares segregated cell company
international business company limited duration company
international business company limited life company
international business company protected cell company
international business company unlimited company authorised to issue shares
international business company unlimited company not authorised to issue shares
international business corporation
international company
international exempt trust
international financial entity corporation
international financial entity llc
international organisation
international partnership
international trust
internationale organisation
internationale vereinigung ohne gewinnerzielungsabsicht
internationale vereniging zonder winstoogmerk
intreprindere individuala
invag
investment company
investment company with fixed capital
investment company with variable capital
investment limited partnership
investment trust
investmentaktiengesellschaft
investmentgesellschaft mit festem kapital sicaf
investmentgesellschaft mit variablem kapital sicav
irish collective asset management vehicle
is
isbl
ist dir pubblico
istituti di diritto pubblico
istituto religioso
ivaerksaetterselskab
ivog
ivs
ivzw
izw
jaedanbeobin
javna agencija
javni sklad
javno podjetje
javno preduzece
javno trgovacko drustvo
javno trgovsko drushtvo
jdoo
jed zboru ochrany zel
jedinica lokalne ili podrucne regionalne samouprave
jedn stat zel tech ins
jednoducha spol na akcie
jednoducha spolocnost na akcie
jednot zel sprav uradu
jednotka statnej zeleznicno technickej inspekcie
jednotka zboru ozbrojenej ochrany zeleznic
jednotka zeleznicneho spravneho uradu
ji ceng fa lv fu wu suo
ji ceng gong hui
ji guan
ji jin hui
jicengfalufuwusuo
jicenggonghui
jiguan
jijinhui
jine druzstvo
johabhyeong fund
johabhyeong peondeu
joint liability company
joint public agency
joint ventures
jp
jso
jtd
ju
julkinen keskinainen vakuutusyhtio
julkinen osakeyhtio
julkinen vakuutusosakeyhtio
jun dui shi ye dan wei
junduishiyedanwei
junta de compensacion
junta de educacion y junta administrativa de patronatos escolares
jusighoesa
jusikhoesa
jv
kabusikigaisya
kamu tuzel kisiligi
kanton
kauppakamari
kazachi obshchestva vnesennye v gosudarstvennyi reestr kazachikh obshchestv v rossiiskoi federatsii
kazachi obshchestva vnesennyye v gosudarstvennyy reyestr kazachikh obshchestv v rossiyskoy federatsii
kazennye predpriyatiya subektov rossiiskoi federatsii
kazennyye predpriyatiya sub yektov rossiyskoy federatsii
kb
kbe
kd
kda
kdd
keg
kerkgenootschap
keskinainen kiinteistoosakeyhtio
keskinainen vahinkovakuutusyhdistys
keskinainen vakuutusyhtio
kf
kft
kg
kgaa
kgaa and co kg
kgaamsz
khf
khm0nkhykaphrn ta0nknstthasnnkumpni
khozyaistvennye obshchestva
khozyaistvennye partnerstva
khozyaistvennye tovarishchestva
khozyaystvennyye obshchestva
khozyaystvennyye partnerstva
khozyaystvennyye tovarishchestva
kht
kinopraxia
kirchliche stiftung des offentlichen rechts
kkt
klon na chuzhdestranen targovets
klon na chuzhdestranen trgovets
kmetijska zadruga
ko
koinopraxia
kolcsonos biztosito egyesulet
kolka rolnicze
koll sti
kollegii advokatov
kollektif sirket
kollektivgesellsch
kollektivgesellschaft
kollektivgesellschaft mit beschrankter haftung
kollektivtreuhanderschaft
koltsegvetesi szerv
kom spol
kom sti
komandit ortaqliq
komandit sirket
komanditines ukines bendrijos
komanditna delniska druzba
komanditna druzba
komanditna spolocnost
komanditno drushtvo
komanditno drushtvo so aktsii
komanditno drustvo
komanditno drustvo so akcii
komanditno druzhestvo
komanditno druzhestvo s aktsii
komanditsabiedriba
kommandiittiyhtio
kommandit ag
kommandit erwerbsgesellschaft
kommandit kapitalanlagen
kommanditaktiengesellschaft
kommanditarengesellschaft
kommanditbolag
kommanditgesellsch
kommanditgesellschaft
kommanditgesellschaft auf aktien
kommanditgesellschaft auf aktien mit sozialer zielsetzung
kommanditgesellschaft fuer kollektive kapitalanlagen
kommanditselskab
kommandittselskap
kommg
kommun
kommunal affarsinrattning
kommunalt foretak
kommunforbundets affarsinrattning
komoditna burza
komoditni burza
komora hospodarska agrarni
komora s vynimkou profesnych komor
kompani e huaj
konkursbo
konkurssipesa
kooperatif
kooperatines bendroves kooperatyvai
kooperativ hyresrattsforening
kooperativa bujqesore
kooperativler
kooperativnye khozyaistva koopkhozy
kooperativnyye khozyaystva koopkhozy
kooperatsia
kooperatsiya
koperasi
korlatolt felelossegu tarsasag
korperschaft des offentlichen rechts
korperschaft offentlichen rechts
korteriuhistu
kosciol i zwiazki wyznaniowe
kozhasznu tarsasag
kozjegyzoi iroda
kozkereseti tarsasag
kraj
krajsky urad
kreditna unija
kreditnye kooperativy vtorogo urovnya
kreditnye potrebitelskie kooperativy
kreditnye potrebitelskie kooperativy grazhdan
kreditnyye kooperativy vtorogo urovnya
kreditnyye potrebitelskiye kooperativy
kreditnyye potrebitelskiye kooperativy grazhdan
krestyanskie fermerskie khozyaistva
krestyanskiye fermerskiye khozyaystva
kromhonaekchnttuolkhostrouvmankmret
kromhonbrtes
kromhonmhachnttuolkhostrouvmankmret
kromhonshkmmsetthemankmret
kromhonshkmmsetthetoutau
kromhoun bartes
kromhoun ekachn ttuolkhosatrauv meanokamrit
kromhoun mhachn ttuolkhosatrauv meanokamrit
kromhoun sahakammosetthi meanokamrit
kromhoun sahakammosetthi toutow
ks
ku
kulfoldi szekhelyu vallalkozas fioktelepe
kulfoldi szekhelyu vallalkozas kereskedelmi kepviselete
kumpanija privata
kumpanija pubblika
kuninokikan
kunnallinen liikelaitos
kunta
kuntainliiton liikelaitos
kuntayhtyma
kuolinpesa
ky
l 3 c
l thdf lthqyq lrbh
l3c
l3c low profit llc
la paroisse catholique ukrainienne de
labdaros ir paramos fondai
labuan company limited by guarantee
labuan company limited by share
labuan company unlimited
labuan foreign company
labuan foundation
labuan isalmic trust
labuan islamic charitable trust
labuan islamic foundation
labuan islamic limited liability partnership
labuan islamic limited partnership
labuan islamic other trust
labuan islamic purpose trust
labuan islamic recognized limited liability partnership
labuan islamic special trust
labuan islamic spendthrift protective trust
labuan limited liability partnerships
labuan limited partnership
labuan pre incorporated company
labuan protected cell company
labuan recognized limited liability partnership
labuan trust
laivanisannistoyhtio
landbouwvennootschap
landesinnungsverband
landwirtschaftliche gesellschaft
lanskapet aland och dess ambetsverk
lbg
lc
lca
ldc
ldc limited
ldc ltd
ldt part coll invest
lf
lg
liability company
liability ltd
liability partnership
lianghegongsi
lietuvos prekybos pramones ir amatu rumu asociacija
limited
limited by guarantee
limited by guarantee 2006 act
limited by shares 2006 act
limited by shares and by guarantee 2006 act
limited company
limited company and limited by guarantee
limited cooperative
limited cooperative assocation
limited cooperative association
limited corp
limited liability co
limited liability company
limited liability company including professional llc and series llc
limited liability company llc
limited liability company non profit
limited liability company professional
limited liability company profit
limited liability limited partership
limited liability limited partnership
limited liability partnership
limited liability partnership manitoba and extra provincial lawyers and accountants only
limited liability partnerships
limited liabilty company
limited liabilty partnerships
limited liablity partnership
limited or ltd
limited partnership
limited partnership association
limited partnership for collective investments
limited partnership formed outside of bc
limited partnership including limited liability limited partnership
limited partnership with legal personality
limited partnership with separate legal personality
limited partnership without legal personality
limited partnership without separate legal personality
limited partnerships
limited partnerships formed in ns
limited proprietary company
limited sirket
limitee
limted partnership
lipa
llc
llc llc lc lc
lllp
llp
loan company
loan corp
loan corporation
loc publ co
local administration
local company
local company limited by guarantee
local company limited by shares
local llc
local public company
local unlimited company
loipa
lokalsamfund
loomeliit
low profit limited liability company
low profit llc
lp
lpra
lshrkh dht lmsuwlyh lmhdwdh
lshrkh ghyr hdfh llrbh
lshrkh lmhnyh
lshrkh lmshmh lkhsh
lshrkh lmshmh lmh
lshrkh lty l thdf lthqyq lrbh
lshrkt ghyr lhdfh llrbh
ltd
ltd co
ltd co op
ltd incorporated
ltd liability co
ltd liability company
ltd partnership
ltd sti
ltda
ltee
lushizhiyejigou
lv
lv shi zhi ye ji gou
maatschap
magannyugdijpenztar
master limited liability company
mazosios bendrijos
mb
mbe
medarbejderinvesteringsselskab
medlemsbank
medzinar org a zdruz
medzinarodne organizacie a zdruzenia
mehdud mesuliyyetli cemiyyeti
mestska cast mestsky obvod
metropole
metsanhoitoyhdistys
mezhpravitelstvennye mezhdunarodnye organizatsii
mezhpravitelstvennyye mezhdunarodnyye organizatsii
mezinarodni nevladni organizace
mezinarodni odborova organizace
mezinarodni organizace zamestnavatelu
micro empresa de responsabilidad limitada
miestna jednotka bez pravnej sposobilosti
milkiat fardia
min ban fei qi ye dan wei
minbanfeiqiyedanwei
ming
ministere
ministries and parastal bodies
mittetulundusuhing
mixed liability company
ml
mlkyh frdyh shrkh lshkhs lwhd
mmc
mpo
mps
mrl
ms
mtu
mulnithi cdthabeiyn
mulnithichdthaebiyn
multiform foundation
multistate cooperative society
municipal
municipal enterprise
municipalidad
municipio
munitsipalnye avtonomnye uchrezhdeniya
munitsipalnye byudzhetnye uchrezhdeniya
munitsipalnye kazennye predpriyatiya
munitsipalnye kazennye uchrezhdeniya
munitsipalnye unitarnye predpriyatiya
munitsipalnyye avtonomnyye uchrezhdeniya
munitsipalnyye byudzhetnyye uchrezhdeniya
munitsipalnyye kazennyye predpriyatiya
munitsipalnyye kazennyye uchrezhdeniya
munitsipalnyye unitarnyye predpriyatiya
munkavallaloi resztulajdonosi program szervezet
mutua
mutua assicurazione
mutual aid cooperative
mutual association
mutual benefit corporation
mutual benefit enterprise
mutual burial association
mutual company part xii
mutual de ahorro y prestamo
mutual fire insurance company
mutual fund
mutual fund company
mutual fund sub scheme
mutual savings and loan holding company
mutualidad de prevision social
mutualite sociale agricole
mutuelle
muu julkisoikeudellinen oikeushenkilo
muu kiinteistoosakeyhtio
muu saatio
muu taloudellinen yhdistys
muu verotuksen yksikko
muu yhdistys
muu yhteisvastuullinen pidatysvelvollinen
muu yhtio
muut oikeushenkilot
na
naamloze vennootschap
naamloze vennootschap limited company by shares
naamloze vennootschap met een sociaal oogmerk
naamloze vennootschap van publiek recht
nadace
nadacia
nadacni fond
naftiki eteria
naringssammanslutning
narodna banka slovenska
narodni podnik
narodny vybor
national bank
natura giuridica particolare
natura guiri estera
nature jur etran
naytiki etairia
nbs
ndermarrjet publike sipas ligjit ne fuqi per ndermarrjet publike
ndermarrjet shoqerore nen administrimin e agjencise kosovare te privatizimit
nebraska benefit corporation
negosudarstvennye pensionnye fondy
negosudarstvennyye pensionnyye fondy
neinvesticny fond
nekommercheskie partnerstva
nekommercheskiye partnerstva
nepravitelstvennye mezhdunarodnye organizatsii
nepravitelstvennyye mezhdunarodnyye organizatsii
nepublichnye aktsionernye obshchestva
nepublichnyye aktsionernyye obshchestva
nespecifikovana pravna forma
nevenvestiging met hoofdvestiging buiten bonaire
new brunswick limited liability partnership
new generation co operatives
nezisk org poskyt vseob prosp sluzby
neziskova organizacia
neziskova organizacia poskytujuca vseobecne prospesne sluzby
nhom cty
nicht eingetragener verein
nichtkaufmannische prokuren
nitibukhkhl xun thi cadtang khun tam kdhmay phises
nitibukhkhlouenthichadtangkhuentamkdhmayphiess
nl
no liability
no liability company
nomika prosopa dimosiou dikeou
nomika prosopa dimosioy dikaioy
non banking finance company
non commercial power of attorney
non deposit trust company
non hong kong company
non profit company
non profit corporation
non profit corporations
non profit dom corporation
non profit dom limited cooperative association
non profit domesticated foreign corporation
non profit foreign corporation
non profit foreign limited cooperative association
non profit limited liability company
non share corporations
non stock corporation
non taxable corporation
nong min zhuan ye he zuo she
nongminzhuanyehezuoshe
nonprofit common interest development association
nonprofit community trust
nonprofit corporation
nonprofit corporation mutual benefit
nonprofit corporation public benefit
nonprofit corporation religious
nonprofit electric generation and transmission cooperative corporation
nonprofit limited liability company
nonstock corporation
norskregistrert utenlandsk foretak
northern ireland company
not for profit corporation
not for profit corporations
notarialnye palaty
notarialnyye palaty
notariusy zanimayushchiesya chastnoi praktikoi
notariusy zanimayushchiyesya chastnoy praktikoy
np
npc
nsh
nt corporation
nt professional corporation authorized under the professional corporations act
nt society
nuf
nuolatines arbitrazo institucijos
nv
nv pr
nv so
nyilvanosan mukodo reszvenytarsasag
nyrt
oao
ob yedineniya assotsiatsii i soyuzy blagotvoritelnykh organizatsiy
ob yedineniya fermerskikh khozyaystv
ob yedineniya rabotodateley
oba
obcanske sdruzeni
obec
obec mesto om urad
obec obecny urad mesto mestsky urad
obecne prospesna spolecnost
obecni podnik
obecny podnik
obecny urad
obedineniya assotsiatsii i soyuzy blagotvoritelnykh organizatsii
obedineniya fermerskikh khozyaistv
obedineniya rabotodatelei
obl org jednotka csd
oblast zavod poistovne
oblastna organizacna jednotka csd
oblastny zavod poistovne
obosoblennye podrazdeleniya yuridicheskikh lits
obosoblennyye podrazdeleniya yuridicheskikh lits
obrtna zadruga
obshchestva s ogranichennoi otvetstvennostyu
obshchestva s ogranichennoy otvetstvennostyu
obshchestva vzaimnogo strakhovaniya
obshchestvennye dvizheniya
obshchestvennye fondy
obshchestvennye organizatsii
obshchestvennye uchrezhdeniya
obshchestvennyye dvizheniya
obshchestvennyye fondy
obshchestvennyye organizatsii
obshchestvennyye uchrezhdeniya
obshchestvo s dopolnitelnoi otvetstvennostyu
obshchestvo s dopolnitelnoj otvetstvennostyu
obshchestvo s ogranichennoi otvetstvennostyu
obshchestvo s ogranichennoj otvetstvennostyu
obshchiny korennykh malochislennykh narodov rossiiskoi federatsii
obshchiny korennykh malochislennykh narodov rossiyskoy federatsii
od
odborova organizace a organizace zamestnavatelu
oddzial przedsiebiorcy zagranicznego
odo
odstepny zavod
odstepny zavod alebo ina organizacna zlozka podniku zapisujuca sa do obchodneho registra
odstepny zavod v or
odstepny zavod zahranicni fyzicke osoby
odstepny zavod zahranicni pravnicke osoby
oe
oeg
ofb
ofe
off rechtl korp
off unt bezirk
off unt bund
off unt gemeinde
off unt kanton
off unt korp
offene erwerbsgesellschaft
offene gesellschaft
offene handelsgesellschaft
offene handelsgesellschaft mit sozialer zielsetzung
offentlich rechtliche aktiengesellschaft
offentlich rechtliche genossenschaft
offentlich rechtliche genossenschaft mit beschrankter haftung
offentlich rechtliche genossenschaft mit unbeschrankter haftung genossenschaft auf beteiligung
offentlich rechtliche gesellschaft mit beschrankter haftung
offentlich rechtliche korperschaft unternehmen
offentlich rechtliche korperschaft verwaltung
offentlich rechtliche vereinigung ohne gewinnerzielungsabsicht
offentliche einrichtung
offentliches unternehmen des bezirks
offentlig enhet
office public dhabitation a loyer modere ophlm
officier public ou ministeriel
ofp
ofrgmbh
og
ohg
ohg mbh
ohgmsz
oi
ok
oktatasi intezmenyek
old public company
omorithmi eteria
omorrythmi etairia
omsesidigt fastighetsaktiebolag
omsesidigt forsakringsbolag
omsesidigt skadeforsakringsforening
onderlinge waarborgmaatschappij
onderneming natuurlijk persoon
ong
onkentes kolcsonos biztositopenztar
onkormanyzat
onp
ontotites pou diepontai apo to dimosio dikaio
ontotites poy diepontai apo to dimosio dikaio
ood
ooo
op
opc
opdrachthoudende vereniging vlaams gewest
open ended investment company
openbare instelling
openbare vennootschap
oppet bolag
or ag
or co op
or inc
or ltd professional corporation or pc for those rendering professional services
ordre professionnel ou assimile
org internationales
org internazionali
org jedn pol strany hn
org jednotka zdruzenia
org zlozka prisp org
organisation internationale
organisation sans capital actions
organisme consulaire
organisme de placement collectif en valeurs mobilieres sans personnalite morale
organismo da administracao publica
organismo de integracion financiera rural
organismo internacional
organismo publico
organizacao religiosa
organizacion comunitaria
organizacion deportiva
organizacje spoleczne i zawodowe
organizacna jednotka politickej strany politickeho hnutia
organizacna jednotka zdruzenia
organizacna zlozka podniku
organizacna zlozka prispevkovej organizacie s odvodenou pravnou subjektivitou
organizacni jednotka mezinarodni nevladni organizace
organizacni jednotka obcanskeho sdruzeni
organizacni jednotka zvlastni organizace pro zastoupeni ceskych zajmu v mezinarodnich nevladnich organizacich
organizacni slozka statu
organizacni slozka zahranicni nadace
organizacni slozka zahranicniho nadacniho fondu
organizatie non guvernamentala
organizatii cooperatiste de credit si casele centrale ale acestora
organizatsionno pravovye formy dlya deyatelnosti grazhdan fizicheskikh lits
organizatsionno pravovye formy dlya deyatelnosti grazhdan ne otnesennoi k predprinimatelstvu
organizatsionno pravovye formy dlya kommercheskoi deyatelnosti grazhdan
organizatsionno pravovye formy mezhdunarodnykh organizatsii osushchestvlyayushchikh deyatelnost na territorii rossiiskoi federatsii
organizatsionno pravovye formy organizatsii sozdannykh bez prav yuridicheskogo litsa
organizatsionno pravovye formy yuridicheskikh lits yavlyayushchikhsya kommercheskimi unitarnymi organizatsiyami
organizatsionno pravovye formy yuridicheskikh lits yavlyayushchikhsya nekommercheskimi korporativnymi organizatsiyami
organizatsionno pravovye formy yuridicheskikh lits yavlyayushchikhsya nekommercheskimi unitarnymi organizatsiyami
organizatsionno pravovyye formy dlya deyatelnosti grazhdan fizicheskikh lits
organizatsionno pravovyye formy dlya deyatelnosti grazhdan ne otnesennoy k predprinimatelstvu
organizatsionno pravovyye formy dlya kommercheskoy deyatelnosti grazhdan
organizatsionno pravovyye formy mezhdunarodnykh organizatsiy osushchestvlyayushchikh deyatelnost na territorii rossiyskoy federatsii
organizatsionno pravovyye formy organizatsiy sozdannykh bez prav yuridicheskogo litsa
organizatsionno pravovyye formy yuridicheskikh lits yavlyayushchikhsya kommercheskimi unitarnymi organizatsiyami
organizatsionno pravovyye formy yuridicheskikh lits yavlyayushchikhsya nekommercheskimi korporativnymi organizatsiyami
organizatsionno pravovyye formy yuridicheskikh lits yavlyayushchikhsya nekommercheskimi unitarnymi organizatsiyami
organizatsionno pravovyyu formy yuridicheskikh lits yavlyayushchikhsya kommercheskimi korporativnymi organizatsiyami
organizazioni internazionali
organy obshchestvennoi samodeyatelnosti
organy obshchestvennoy samodeyatelnosti
organy wladzy administracji rzadowej kontroli panstwowej i ochrony prawa oraz sady i trybunaly
orgen
orgmbh
orszagos betetbiztositasi alap
ortachko drushtvo
ortacko drustvo
ortakeri e kufizuar
ortakeri e pergjithshme
ortodoksinen kirkko
ortodoxa kyrkan
orvohgza
osakeyhtio
osauhing
osk
osoby fizyczne prowadzace dzialalnosc gospodarcza
osuuskunta
osuuspankki
otdeleniya inostrannykh nekommercheskikh nepravitelstvennykh organizatsii
otdeleniya inostrannykh nekommercheskikh nepravitelstvennykh organizatsiy
oth
other company type
other type of company in northern ireland
others
otkrytoe akcionernoe obshchestvo
otkrytoe aktsionernoe obshchestvo
otkrytoye aktsionernoye obshchestvo
otwarty fundusz emerytalny
ou
overige privaatrechtelijke rechtspersoon
oversea company
overseas company
overseas permit partnership
ovriga juridiska personer
owm
oy
oyj
ozel mevzuat ile kurulmus kurulus
pa
pac
paevye investitsionnye fondy
paikallisyhteiso
paliskunta
panstwowe jednostki organizacyjne
paroisse hors zone concordataire
partg
partg mbb
partido politico
partie polityczne
partneriaeth atebolrwydd cyfyngedig
partnerschaftsgesellschaft
partnerschaftsgesellschaft mit beschrankter berufshaftung
partnerselskab
partnership
partnership en commendite or limited partnership
partnership en nom collectif
partnership firm
partnership general
partnerships
partrederi
patnership limited by shares
payevyye investitsionnyye fondy
pbc
pc
pcc
pdb
pension fund
pension fund society
pension fund sub scheme
pensionsstiftelse
pensjonskasse
per
permit overseas company
persekutuan perdata
persero
perseroan publik
perseroan terbatas penanaman modal asing
perseroan terbatas penanaman modal dalam negeri
perseroan terbuka
persoana fizica autorizata
persoana fizica independenta
persona natural comerciante
personal liability company
personengesellschaft
personne morale etrangere residante
personne morale sans but lucratif par code des professions
personne morale sans but lucratif par loi concernant le regroupement et la gestion des commissions scolaires
personne morale sans but lucratif par loi sur la conservation de la faune
personne morale sans but lucratif par loi sur la conservation et la mise en valeur de la faune
personne morale sans but lucratif par loi sur la constitution de certaines eglises
personne morale sans but lucratif par loi sur la federation des guides catholiques du quebec
personne morale sans but lucratif par loi sur la federation des scouts catholiques du quebec
personne morale sans but lucratif par loi sur la formation et la qualification professionnelles de la main doeuvre
personne morale sans but lucratif par loi sur la mise en marche des produits agricoles
personne morale sans but lucratif par loi sur la mise en marche des produits agricoles alimentaires et de la peche
personne morale sans but lucratif par loi sur la probation et sur les etablissements de detention
personne morale sans but lucratif par loi sur la sante et la securite du travail
personne morale sans but lucratif par loi sur la societe dhabitation du quebec
personne morale sans but lucratif par loi sur la societe saint jean baptiste de trois rivieres
personne morale sans but lucratif par loi sur la societe saint jean baptiste du quebec
personne morale sans but lucratif par loi sur lamenagement et lurbanisme
personne morale sans but lucratif par loi sur les associations cooperatives
personne morale sans but lucratif par loi sur les assurances
personne morale sans but lucratif par loi sur les cercles agricoles
personne morale sans but lucratif par loi sur les chevaliers de colomb de la province de quebec
personne morale sans but lucratif par loi sur les cites et villes
personne morale sans but lucratif par loi sur les clubs de chasse et de peche
personne morale sans but lucratif par loi sur les clubs de recreation
personne morale sans but lucratif par loi sur les colleges denseignement general et professionnel
personne morale sans but lucratif par loi sur les compagnies de cimetiere
personne morale sans but lucratif par loi sur les compagnies de cimetieres catholiques romains
personne morale sans but lucratif par loi sur les compagnies partie ii et partie iii
personne morale sans but lucratif par loi sur les compagnies partie ii et partie iii code des professions loi concernant le regroupement et la gestion des commissions scolaires loi sur lamenagement et lurbanisme loi sur linstruction publique loi sur lorganisation municipale de certains territoires loi sur la conservation de la faune loi sur la conservation et la mise en valeur de la faune loi sur la constitution de certaines eglises loi sur la federation des guides catholiques du quebec loi sur la federation des scouts catholiques du quebec loi sur la formation et la qualification professionnelles de la main doeuvre loi sur la mise en marche des produits agricoles alimentaires et de la peche loi sur la mise en marche des produits agricoles loi sur la probation et sur les etablissements de detention loi sur la sante et la securite du travail loi sur la societe dhabitation du quebec loi sur la societe saint jean baptiste de trois rivieres loi sur la societe saint jean baptiste du quebec loi sur les associations cooperatives loi sur les assurances loi sur les cercles agricoles loi sur les chevaliers de colomb de la province de quebec loi sur les cites et villes loi sur les clubs de chasse et de peche loi sur les clubs de recreation loi sur les colleges denseignement general et professionnel loi sur les compagnies de cimetiere loi sur les compagnies de cimetieres catholiques romains loi sur les corporations de fonds de securite loi sur les corporations religieuses loi sur les decrets de convention collective loi sur les eveques catholiques romains loi sur les fabriques loi sur les services correctionnels loi sur les services de sante et les services sociaux pour les autochtones cris loi sur les services de sante et les services sociaux loi sur les societes agricoles et laitieres loi sur les societes dagriculture loi sur les societes dhorticulture loi sur les societes nationales de bienfaisance loi sur les syndicats professionnels loi sur les villages miniers loi sur les villages nordiques et ladministration regionale kativik loi sur les villes minieres loi sur lorganisation territoriale municipale loi sur les societes preventives de cruaute envers les animaux
personne morale sans but lucratif par loi sur les corporations de fonds de securite
personne morale sans but lucratif par loi sur les corporations religieuses
personne morale sans but lucratif par loi sur les decrets de convention collective
personne morale sans but lucratif par loi sur les eveques catholiques romains
personne morale sans but lucratif par loi sur les fabriques
personne morale sans but lucratif par loi sur les services correctionnels
personne morale sans but lucratif par loi sur les services de sante et les services sociaux
personne morale sans but lucratif par loi sur les services de sante et les services sociaux pour les autochtones cris
personne morale sans but lucratif par loi sur les societes agricoles et laitieres
personne morale sans but lucratif par loi sur les societes dagriculture
personne morale sans but lucratif par loi sur les societes dhorticulture
personne morale sans but lucratif par loi sur les societes nationales de bienfaisance
personne morale sans but lucratif par loi sur les societes preventives de cruaute envers les animaux
personne morale sans but lucratif par loi sur les syndicats professionnels
personne morale sans but lucratif par loi sur les villages miniers
personne morale sans but lucratif par loi sur les villages nordiques et ladministration regionale kativik
personne morale sans but lucratif par loi sur les villes minieres
personne morale sans but lucratif par loi sur linstruction publique
personne morale sans but lucratif par loi sur lorganisation municipale de certains territoires
personne morale sans but lucratif par loi sur lorganisation territoriale municipale
perum
perusahaan perseroan
perusahaan umum
pessoa coletiva de direito publico
pessoa coletiva internacional
pfa
pfi
pgbhsz
pgmbh
pgmbhma
piccola societa cooperativa a responsabilita limitata
pilnsabiedriba
pl
placowki systemu oswiaty
plc
pll
pllc
pllp
pmbhsz
pobocka sporitelne
pobocka stat penaz ust
pobocka statneho penazneho ustavu
pobocna mezinarodni odborova organizace
pobocna mezinarodni organizace zamestnavatelu
pobocna odborova organizace a organizace zamestnavatelu
pobocny spolek
podelenie na evropeisko obedinenie po ikonomicheski interesi
podelenie na evropeysko obedinenie po ikonomicheski interesi
podilovy penzijni fond
podnik alebo hosp zar
podnik alebo hospodarske zariadenie politickej strany
podnik alebo hospodarske zariadenie zdruzenia
podnik nebo hospodarske zarizeni politicke strany
podnik nebo hospodarske zarizeni sdruzeni
podnik se zahranicni majetkovou ucasti
podnik so zahr maj uc
podnik so zahranicnou majetkovou ucastou
podnik zahr osoby org zlozka
podnik zahranicneho obchodu
podnik zahranicnej osoby organizacna zlozka podniku zahranicnej osoby
podnik zahranicniho obchodu
podnikajici fyzicka osoba tuzemska
podnikatel fyzicka osoba nezapis v or podnikajuca sucasne ako osoba so slobodnym povolanim
podnikatel fyzicka osoba nezapis v or podnikajuca sucasne ako sam hosp rolnik
podnikatel fyzicka osoba nezapisany v obchodnom registri
podnikatel fyzicka osoba zapis v or podnikajuca sucasne ako osoba so slobodnym povolanim
podnikatel fyzicka osoba zapis v or podnikajuca sucasne ako sam hosp rolnik
podnikatel fyzicka osoba zapisany v obchodnom registri
podrushnitsa na stransko trgovsko drushtvo odnosno na stranski trgovrets poedinets
podruznica
podruznica na stransko trgovsko drustvo odnosno na stranski trgovec poedinec
poistovaci spolok
poistovna akciova spolocnost
poistovna as
poistovna sp
poistovna statny podnik
pole dequilibre territorial et rural petr
pole metropolitain
politicheskie partii
politicheskiye partii
politicka strana politicke hnuti
politicka strana politicke hnutie
politines partijos
polnohospodar druzstvo
polnohospodarske druzstvo
polnye tovarishchestva
polnyye tovarishchestva
pool inc
pool incorporated
pool limited
pool ltd
potrebitelskie kooperativy
potrebitelskie obshchestva
potrebitelskiye kooperativy
potrebitelskiye obshchestva
power att
pp
pr
pravna osoba katolicke crkve
pravnikca osoba zrizena zvlastnim zakonem zapisovana do verejneho rejstriku
predstavitelstva yuridicheskikh lits
preduzetnik
prekybos pramones ir amatu rumai
primaerkommune
prispevkova organizace zrizena uzemnim samospravnym celkem
prispevkova organizacia
priv st
privaciu detektyvu bendrijos
private act corporation
private act non profit corp
private act not for profit corporation
private company
private company limited by guarantee
private company limited by shares
private company unlimited with shares
private company unlimited without shares
private joint stock company
private limited
private limited by guarantee
private limited by guarantee and having a share capital 1931 act
private limited by guarantee and not having a share capital 1931 act
private limited by guarantee no share capital
private limited by guarantee no share capital use of limited exemption
private limited by share
private limited by shares 1931 act
private limited by shares section 30 exemption
private limited company
private limited company multi member
private limited company single member
private limited corporation
private limited liability companies
private limited liability company
private recreation company
private stichting
private trust company
private unlimited
private unlimited and having a share capital 1931 act
private unlimited by share
private unlimited company
private unlimited company with a share capital
private unlimited liability corporation
private unlimited no share capital
privatgesellschaft mit beschrankter haftung
privatgesellschaft mit beschrankter haftung mit einem alleingesellschafter
privatgesellschaft mit beschrankter haftung mit sozialer zielsetzung
privatgesellschaft mit beschrankter haftung mit sozialer zielsetzung mit einem alleingesellschafter
privatstiftung
prochie yuridicheskie litsa yavlyayushchiesya kommercheskimi organizatsiyami
prochiye yuridicheskiye litsa yavlyayushchiyesya kommercheskimi organizatsiyami
procura
procura non commerciale
procuration
procurations non commerciales
prof corp
profesines sajungos ir ju susivienijimai
profession liberale
professional association
professional benefit corporation
professional close corporation
professional corporation
professional corporation or pc
professional firms
professional limited liability company
professional limited liability limited partnership
professional limited liabity partnership
professional series limited liability company
professional service corporation
professional services corporation
professonal limited liability company
profit corporation
profsoyuznye organizatsii
profsoyuznyye organizatsii
proizvodstvennye kooperativy arteli
proizvodstvennye kooperativy krome selskokhozyaistvennykh proizvodstvennykh kooperativov
proizvodstvennyye kooperativy arteli
proizvodstvennyye kooperativy krome selskokhozyaystvennykh proizvodstvennykh kooperativov
project company
prokura
proprietary
proprietary company
proprietary limited
proprietary ltd
prosta spolka akcyjna
prostye tovarishchestva
prostyye tovarishchestva
protected cell company
provident fund superannuation fund gratuity fund insurance fund
prst
przedsiebiorstwo panstwowe
ps
psa
psc
pt
pt pma
pt pmdn
ptc
pte ltd
pty
pty limited
pty ltd
pub sec inst
pubblica amministrazione
public benefit corporation
public benefit corporation profit
public benefit corporations
public company
public company limited by guarantee
public company limited by shares
public corporation
public financial institutions
public joint stock company
public limited by guarantee
public limited by guarantee and having a share capital 1931 act
public limited by guarantee and not having a share capital 1931 act
public limited by shares 1931 act
public limited company
public limited company listed
public limited company not for profit association
public limited company unlisted
public limited corporation
public limited liability companies
public limited liability company
public non profit company
public recreation company
public sector institution
public transportation authority
public unlimited and having a share capital 1931 act
public unlimited company
public unlimited company that has no share capital
public unlimited company with a share capital
public unlimited liability corporation
publichno pravovye kompanii
publichno pravovyye kompanii
publichnye aktsionernye obshchestva
publichnyye aktsionernyye obshchestva
publicity rights name registration
publicly traded corporation
publiekrechtelijke rechtspersoon
publikt aktiebolag
publikt forsakringsaktiebolag
publikt omsesidigt forsakringsaktiebolag
puc uc
pulc uc
pvt ltd
pzo
qapali sehmdar cemiyyeti
qi ta gong hui
qi ta ji gou bian zhi
qi ta lv you
qi ta min zheng
qi ta nong ye
qi ta shi yong yu wu deng ji ji gou de de qing kuang
qi ta si fa xing zheng
qi ta wai jiao
qi ta wen hua
qi ta zhong yang jun wei gai ge he bian zhi ban gong shi
qi ta zong jiao
qi ye
qita gonghui
qita jigoubianzhi
qita luyou
qita minzheng
qita nongye
qita shiyongyuwudengjijigoudedeqingkuang
qita sifaxingzheng
qita waijiao
qita wenhua
qita zhongyangjunweigaigehebianzhibangongshi
qita zongjiao
qiye
qsc
ra
rada pro verejny dohled nad auditem
ragione individuale
railroad
raionnye sudy gorodskie sudy mezhraionnye sudy raionnye sudy
raison individuelle
rak economic zone company
rappresentanti dindivisioni
rayonnyye sudy gorodskiye sudy mezhrayonnyye sudy rayonnyye sudy
rb
real estate investment trusts
rechtspersoon in oprichting
rederibolag
rederij
regie autonoma
regie dune collectivite locale a caractere administratif
regie dune collectivite locale a caractere industriel ou commercial
regime dassurance chomage
regime general de la securite sociale
regime maladie des non salaries non agricoles
regime special de securite sociale
regime vieillesse ne dependant pas du regime general de la securite sociale
region
regionalni rada regionu soudrznosti
registered agent designation
registered extraprovincial non share corporation
registered limited liability limited partnership
registered limited liability partnership
registered ltd
registered partnership having limited liability
registered society
registered trustee
registration of extra provincial corporations
registrerat religiost samfund
reit
reit ag
reit aktiengesellschaft
rekisteroity uskonnollinen yhdyskunta
religines bendruomenes bendrijos ir centrai
religious corporation
religious corporations
religious society
religious society or religious corporation
religioznye organizatsii
religioznyye organizatsii
renbeteslag
representacao permanente
representants dindivisions
representation ou agence commerciale detat ou organisme public etranger immatricule au rcs
representative of an ownership in undivided shares
reprezentant fiscal
reprezentanta
republika slovenija
restricted purposes company
restricted purposes company segregated portfolio company
restricted scope company
reszvenytarsasag
rlllp
rllp
rllp llp rllp llp
rntbc
royal charter company
rozpoctova organizacia
rozpoctove a prispevkove organizacie
rp io
rt
rural cooperative association
rural utility cooperative
rybolovetskie arteli kolkhozy
rybolovetskiye arteli kolkhozy
s
s agr
s and l
s civil
s civil de rl
s com
s com p
s com pa
s com pap
s coop
s coop e
s coop p
s de rl
s de rl de cv
s de rl de ip de cv
s de rl mi
s de ss
s en c
s en c de cv
s en c por a
s en c por a de cv
s en cp
s ie
sa
sa a conseil dadministration sai
sa a directoire sai
sa a participation ouvriere a conseil dadministration
sa a participation ouvriere a directoire
sa cooperative artisanale a conseil dadministration
sa cooperative artisanale a directoire
sa cooperative de commercants detaillants a conseil dadministration
sa cooperative de commercants detaillants a directoire
sa cooperative de consommation a conseil dadministration
sa cooperative de consommation a directoire
sa cooperative de construction a conseil dadministration
sa cooperative de construction a directoire
sa cooperative de production de hlm a conseil dadministration
sa cooperative de production scop a conseil dadministration
sa cooperative de production scop a directoire
sa cooperative de transport a conseil dadministration
sa cooperative de transport a directoire
sa cooperative dinteret maritime a conseil dadministration
sa cooperative dinteret maritime a directoire
sa damenagement foncier et dequipement rural safer a conseil dadministration
sa dattribution a conseil dadministration
sa dattribution a directoire
sa de credit immobilier a conseil dadministration
sa de credit immobilier a directoire
sa de cv
sa de cv afore
sa de cv siefore
sa de cv sofom enr
sa de cv sofom er
sa de cvfi de c
sa de cvfi de ol
sa de cvfi de rv
sa de cvfi en id
sa de hlm a conseil dadministration
sa de hlm a directoire
sa deconomie mixte a conseil dadministration
sa deconomie mixte a directoire
sa dinteret collectif agricole sica
sa dinteret collectif agricole sica a conseil dadministration
sa dom estero
sa dpu
sa fs
sa immobiliere dinvestissement a conseil dadministration
sa immobiliere dinvestissement a directoire
sa immobiliere pour le commerce et lindustrie sicomi a conseil dadministration
sa immobiliere pour le commerce et lindustrie sicomi a directoire
sa mixte dinteret agricole smia
sa nationale a conseil dadministration
sa nationale a directoire
sa pi
sa pi b
sa pi de cv
sa pi de cv sofom er
sa rls
sa sofom enr
sa sofom er
sa union de societes cooperatives a conseil dadministration
sa union de societes cooperatives a directoire
saa
saastopankki
saatio
sab
sab de cv
sab de cv sofom enr
sab sofom er
sabiedriba ar ierobezotu atbildibu
sabiratelno druzhestvo sd sadruzhie
sac
sacs
sadom etran
sadovodcheskie ogorodnicheskie ili dachnye nekommercheskie partnerstva
sadovodcheskie ogorodnicheskie ili dachnye nekommercheskie tovarishchestva
sadovodcheskie ogorodnicheskie ili dachnye potrebitelskie kooperativy
sadovodcheskiye ogorodnicheskiye ili dachnyye nekommercheskiye partnerstva
sadovodcheskiye ogorodnicheskiye ili dachnyye nekommercheskiye tovarishchestva
sadovodcheskiye ogorodnicheskiye ili dachnyye potrebitelskiye kooperativy
saerlig finansiel virksomhed
safer anonyme a directoire
sagl
sahakreasa ekbokkol
sal
sam
sambruksforening
samfalld skog
samfallda formaner
samfallighetsforening
samkommun
samlagsfelag
samlagshlutafelag
samodzielny publiczny zaklad opieki zdrowotnej
samoreguliruemye organizatsii
samoreguliruyemyye organizatsii
samorzadowe jednostki organizacyjne
samospravna stavovska organizace profesni komora
samospravny kraj urad samospravneho kraja
samost prevadzkaren ou
samostatna drobna prevadzkaren obecneho uradu
samostatna drobna provozovna obecniho uradu
samostatne hospodariaci rolnik nezapisany v obchodnom registri
samostatne hospodariaci rolnik zapisany v obchodnom registri
samostatne podnikajuca fo
samostatne podnikajuca fyzicka osoba
samostojni podjetnik posameznik
samvirkeforetak
sanitary and improvement district
sap
sapi de cv sofom enr
sapib de cv
sarf
sarl
sarl cooperative artisanale
sarl cooperative de consommation
sarl cooperative de construction
sarl cooperative de production scop
sarl cooperative de transport
sarl cooperative dinteret maritime
sarl damenagement foncier et dequipement rural safer
sarl dattribution
sarl deconomie mixte
sarl dinteret collectif agricole sica
sarl immobiliere de gestion
sarl immobiliere pour le commerce et lindustrie sicomi
sarl mixte dinteret agricole smia
sarl nationale
sarl union de societes cooperatives
sarl unipersonnelle
sas
sas de cv
saspj
sat
sau
savez zadruga
savings and credit cooperative
savings and loan association
savings bank
savivaldybiu imones
sb
sbiratelno druzhestvo sd sdruzhie
sc
sc de ap
sc de ap de cv
sc de rl de cv
sc dpu
sc sa
sc sagr
sc sca
sc scri
sc scrl
sc scs
sc snc
sc sprl
sca
sca fs
scarl
scc limited
scc ltd
sce
sce i
sce selskab
schweizerische zweigniederlassung im handelsregister eingetragen
sci
scl
scl de cv
scm
scomm
scottish charitable incorporated organisation
scottish partnership
scp
scp darchitectes
scp davocats
scp davocats aux conseils
scp davoues dappel
scp de commissaires aux comptes
scp de commissaires priseurs
scp de conseils juridiques
scp de dentistes
scp de directeurs de laboratoire danalyse medicale
scp de geometres experts
scp de greffiers de tribunal de commerce
scp de masseurs kinesitherapeutes
scp de medecins
scp de notaires
scp de veterinaires
scp dhuissiers
scp dinfirmiers
scpa
scr
scr pyme
scri
scri cp
scri fs
scrl
scrl dpu
scrl fs
scs
scs fs
sd
sd s ie
sdc
sdn bhd
sdruzeni mezinarodniho obchodu
sdruzhenie v chastna polza
sdruzhenie v obshchestvena polza
sdruzhenie v obshtestvena polza
se
se selskab
sec
seca
secs
secsp
secteur de commune
section de commune
segregated cell company
segregated portfolio company
seimynos
selon la loi de la legislature
selon la loi par loi speciale du quebec a caractere prive
selon la loi par loi speciale du quebec a caractere public
selskab med begraenset ansvar
selskap med begrenset ansvar
selskokhozyaistvennye arteli kolkhozy
selskokhozyaistvennye potrebitelskie obsluzhivayushchie kooperativy
selskokhozyaistvennye potrebitelskie ogorodnicheskie kooperativy
selskokhozyaistvennye potrebitelskie pererabatyvayushchie kooperativy
selskokhozyaistvennye potrebitelskie sadovodcheskie kooperativy
selskokhozyaistvennye potrebitelskie sbytovye torgovye kooperativy
selskokhozyaistvennye potrebitelskie snabzhencheskie kooperativy
selskokhozyaistvennye potrebitelskie zhivotnovodcheskie kooperativy
selskokhozyaistvennye proizvodstvennye kooperativy
selskokhozyaystvennyye arteli kolkhozy
selskokhozyaystvennyye potrebitelskiye obsluzhivayushchiye kooperativy
selskokhozyaystvennyye potrebitelskiye ogorodnicheskiye kooperativy
selskokhozyaystvennyye potrebitelskiye pererabatyvayushchiye kooperativy
selskokhozyaystvennyye potrebitelskiye sadovodcheskiye kooperativy
selskokhozyaystvennyye potrebitelskiye sbytovyye torgovyye kooperativy
selskokhozyaystvennyye potrebitelskiye snabzhencheskiye kooperativy
selskokhozyaystvennyye potrebitelskiye zhivotnovodcheskiye kooperativy
selskokhozyaystvennyye proizvodstvennyye kooperativy
senc
sencrl
sendirian berhad
separate limited partnership
separate limited partnerships
sepcav
series
series limited liability company
service central dun ministere
service deconcentre a competence nationale dun ministere hors defense
service deconcentre de letat a competence inter departementale
service deconcentre de letat a competence inter regionale
service departemental dincendie et de secours sdis
service du ministere de la defense
service mark
sezc
sf
sgr
sha
shang hao
shanghao
sharakah dhat maswuwliat mahduda
sharakah tawsiat basita
share corporations
share corporations including professional corporations
sharika that almasuliah almahduda
sharikat ajnabia
sharikat almahasah
sharikat almusahama alaamah
sharikat almusahama alkhasa
sharikat almusahmat almuqfala
sharikat altadamun
sharikat altawsia albasita
sharikat altawsia bialashum
sharikat altawsia blashoom
sharikat altawsiat albasitat lilshiraka
sharikat amwal
sharikat ashkhas
sharikat dhat ras mal qabil liltaghyir
sharikat muhasa
sharikat musahama
sharikat musahima
sharikat raas almal almughamir
sharikat tadamun
sharikat tawsiat bialashum
she hui tuan ti
shehuituanti
shi ye dan wei
shiyedanwei
shkrasaekbokkl
shm
shmkh
shoqeri aksionare
shoqeri me pergjegjesi te kufizuar
shpk
shr rolnik
shr rolnik v or
shrkh dht msuwlyh mhdwdh
shrkh lmhsh
shrkh lmshmh lkhsh
shrkh lmshmh lmh
shrkh lmshmh lmqflh
shrkh ltdmn
shrkh ltwsyh blshm
shrkh ltwsyh lbsyth
shrkh ltwsyh lbsyth llshrkh shrkh ltwsyh lbsyth
shrkh mhsh
shrkh mshmh
shrkh rs lml lmghmr
shrkh tdmn
shrkh twsyh blshm
shrkh twsyh bsyth
shrkt dht rs ml qbl lltghyyr
shrkt jnbyh
shrkt mwl
shrkt shkhs
si
si fa jian ding ji gou
si ren gu fen you xian gong si
sia
sic
sicaf
sicav
sifajiandingjigou
sihtasutus
sii
simple co
simple commandite company
simple partnership
simplioktisia
sindicato
sindicato y su federacion
sinetairismos
sintaghyeong peondeu
sintakhyeong fund
sirengufenyouxiangongsi
sivuliike
siz
sj
ska
skarb panstwa
sklad
skogsvardsforening
skolska pravnicka osoba
skupnost lastnikov stanovanj
sl
slf
slhf
sll
slm
slne
slobodne povolanie fyzicka osoba podnikajuca na zaklade ineho ako zivnostenskeho zakona
slobodne povolanie fyzicka osoba podnikajuca na zaklade ineho ako zivnostenskeho zakona zapisana v obchodnom registri
slp
slu
smakhm cdthabeiyn
smakhmchdthaebiyn
smba
smc
snc
snc fs
so
soc
soc col
soc com investimenti
soc com investissement
soc com per azioni
soc comm action
soc coop
soc en commandite
soc in accomandita
soc nom collectif
soc nome collettivo
social zdrav poistovna
socialna a zdravotne poistovne
socieda anonima
socieda anonima abierta
sociedad agraria de trasformacion
sociedad anonima
sociedad anonima almacen general de deposito organizacion auxiliar del credito
sociedad anonima bolsa de valores
sociedad anonima bursatil
sociedad anonima bursatil de capital variable
sociedad anonima bursatil de capital variable bolsa de valores
sociedad anonima bursatil de capital variable casa de bolsa
sociedad anonima bursatil de capital variable sociedad controladora
sociedad anonima bursatil de capital variable sociedad financiera de objeto multiple entidad no regulada
sociedad anonima bursatil sociedad financiera de objeto multiple entidad regulada
sociedad anonima casa de cambio
sociedad anonima centro cambiario
sociedad anonima cerrada
sociedad anonima de capital variable
sociedad anonima de capital variable administradora de fondos para el retiro
sociedad anonima de capital variable almacen general de deposito organizacion auxiliar del credito
sociedad anonima de capital variable bolsa de valores
sociedad anonima de capital variable casa de bolsa
sociedad anonima de capital variable casa de cambio
sociedad anonima de capital variable centro cambiario
sociedad anonima de capital variable contraparte central de valores
sociedad anonima de capital variable de inversion especializada de fondos para el retiro
sociedad anonima de capital variable financiera comunitaria
sociedad anonima de capital variable financiera popular
sociedad anonima de capital variable fondo de inversion de capitales
sociedad anonima de capital variable fondo de inversion de objeto limitado
sociedad anonima de capital variable fondo de inversion de renta variable
sociedad anonima de capital variable fondo de inversion en instrumentos de deuda
sociedad anonima de capital variable institucion de fianzas
sociedad anonima de capital variable institucion de financiamiento colectivo
sociedad anonima de capital variable institucion de fondos de pago electronico
sociedad anonima de capital variable institucion de seguros
sociedad anonima de capital variable institucion para el deposito de valores
sociedad anonima de capital variable operadora de fondos de inversion
sociedad anonima de capital variable sociedad controladora
sociedad anonima de capital variable sociedad de informacion crediticia
sociedad anonima de capital variable sociedad financiera de objeto multiple entidad no regulada
sociedad anonima de capital variable sociedad financiera de objeto multiple entidad regulada
sociedad anonima de capital variable union de credito
sociedad anonima de capital variable valuadora de acciones de fondos de inversion
sociedad anonima europea
sociedad anonima financiera comunitaria
sociedad anonima financiera popular
sociedad anonima institucion de banca multiple
sociedad anonima institucion de fianzas
sociedad anonima institucion de seguros
sociedad anonima laboral
sociedad anonima mixta
sociedad anonima profesional
sociedad anonima promotora de inversion
sociedad anonima promotora de inversion bursatil
sociedad anonima promotora de inversion bursatil de capital variable
sociedad anonima promotora de inversion de capital variable
sociedad anonima promotora de inversion de capital variable sociedad financiera de objeto multiple entidad no regulada
sociedad anonima promotora de inversion de capital variable sociedad financiera de objeto multiple entidad regulada
sociedad anonima simplificada
sociedad anonima sociedad de informacion crediticia
sociedad anonima sociedad financiera de objeto multiple entidad no regulada
sociedad anonima sociedad financiera de objeto multiple entidad regulada
sociedad anonima unipersonal
sociedad civil
sociedad civil de responsabilidad limitada
sociedad civil profesional
sociedad colectiva
sociedad colectiva civil
sociedad colectiva comercial
sociedad colectiva profesional o sociedad regular colectiva profesional
sociedad comanditaria por acciones
sociedad comanditaria por acciones profesional
sociedad comanditaria simple
sociedad comanditaria simple profesional
sociedad comercial de responsabilidad limitada
sociedad contractual minera
sociedad cooperativa
sociedad cooperativa de ahorro y prestamo
sociedad cooperativa de ahorro y prestamo de capital variable
sociedad cooperativa de capital variable
sociedad cooperativa de consumidores de bienes yo servicios
sociedad cooperativa de consumidores de bienes yo servicios de capital variable
sociedad cooperativa de productores de bienes yo servicios
sociedad cooperativa de productores de bienes yo servicios de capital variable
sociedad cooperativa de responsabilidad limitada de capital variable
sociedad cooperativa europea
sociedad cooperativa limitada
sociedad cooperativa limitada de capital variable
sociedad cooperativa profesional
sociedad de capital e industria
sociedad de capital riesgo
sociedad de capital riesgo pyme
sociedad de economia mixta
sociedad de garantia reciproca
sociedad de inversion de capital variable
sociedad de produccion rural de responsabilidad ilimitada
sociedad de produccion rural de responsabilidad limitada
sociedad de produccion rural de responsabilidad limitada de capital variable
sociedad de produccion rural de responsabilidad suplementada
sociedad de responsabilidad limitada
sociedad de responsabilidad limitada de capital variable
sociedad de responsabilidad limitada de interes publico de capital variable
sociedad de responsabilidad limitada microindustrial
sociedad de responsabilidad limitada o sociedad limitada
sociedad de responsaibilidad limitada
sociedad de responsalided limitada
sociedad de solidaridad social
sociedad de usuarios de aguas
sociedad del estado
sociedad en comandita
sociedad en comandita civil
sociedad en comandita comercial
sociedad en comandita por acciones
sociedad en comandita por acciones de capital variable
sociedad en comandita simple
sociedad en comandita simple de capital variable
sociedad en nombre colectivo
sociedad en nombre colectivo de capital variable
sociedad en participacion sin personalidad juridica
sociedad legal
sociedad legal minera
sociedad limitada de nueva empresa
sociedad limitada laboral o sociedad de responsabilidad limitada laboral
sociedad limitada profesional
sociedad limitada unipersonal
sociedad mutualista
sociedad nacional de credito
sociedad nacional de credito institucion de banca de desarrollo
sociedad por acciones
sociedad por acciones cerrada simplificada
sociedad por acciones simplificada
sociedad por acciones simplificada de capital variable
sociedad profesional
sociedad propietaria de tierras agricolas ganaderas o forestales
sociedade anonima
sociedade anonima desportiva
sociedade anonima europeia
sociedade cooperativa
sociedade em comandita
sociedade em comandita por acoes
sociedade em comdandita simples
sociedade em conta de participacao
sociedade em nome coletivo
sociedade limitada
sociedade por quotas
sociedade simples
sociedade unipessoal por quotas
sociedades agrarias de transformacion
sociedades de capital variable
sociedades de inversion inmobiliaria
societa a garanzia limitata sagl
societa a responsabilita limitata
societa a responsabilita limitata con unico socio
societa a responsabilita limitata semplificata
societa anonima
societa consortile a responsabilita limitata
societa consortile cooperativa
societa consortile cooperativa a responsabilita limitata
societa consortile in accomandita semplice
societa consortile per azioni
societa cooperativa
societa cooperativa a responsabilita limitata
societa cooperativa consortile
societa cooperativa europea
societa costituita in base a leggi di altro stato
societa di investimento a capitale fisso sicaf
societa di investimento a capitale variabile sicav
societa di mutuo soccorso
societa europea
societa in accomandita
societa in accomandita per azioni
societa in accomandita per investimenti collettivi di capitale
societa in accomandita semplice
societa in nome collettivo
societa non prevista dalla legislazione italiana
societa per azioni
societa per azioni con socio unico
societa semplice
societa tra professionisti
societas cooperativa europaea
societas europaea
societate agricola
societate cooperativa
societate cooperativa europeana
societate cu raspundere limitata
societate europeana
societate in comandita pe actiuni
societate in comandita simpla
societate in nume colectiv
societate pe actiuni
societe
societe a responabilite limitee
societe a responsabilite limitee
societe a responsabilite limitee de droit public
societe a responsabilite limitee du nouveau brunswick
societe a responsabilite limitee sans autre indication
societe a responsabilite limitee sarl
societe a responsabilite limitee simplifiee
societe agricole
societe anonyme
societe anonyme a finalite sociale
societe anonyme de droit public
societe anonyme mixte dinteret agricole smia a conseil dadministration
societe anonyme monegasque
societe civile
societe civile cooperative de consommation
societe civile cooperative de construction
societe civile cooperative dinteret maritime
societe civile cooperative entre medecins
societe civile dattribution
societe civile de moyens
societe civile de placement collectif immobilier scpi
societe civile dexploitation agricole
societe civile dinteret collectif agricole sica
societe civile fonciere
societe civile immobiliere
societe civile immobiliere d accession progressive a la propriete
societe civile immobiliere de construction vente
societe civile laitiere
societe civile particuliere
societe civile sous forme de societe agricole
societe civile sous forme de societe anonyme
societe civile sous forme de societe cooperative a responsabilite illimitee
societe civile sous forme de societe cooperative a responsabilite limitee
societe civile sous forme de societe en commandite par actions
societe civile sous forme de societe en commandite simple
societe civile sous forme de societe en nom collectif
societe civile sous forme de societe privee a responsabilite limitee
societe commerciale etrangere immatriculee au rcs
societe cooperative
societe cooperative a responsabilite illimitee
societe cooperative a responsabilite illimitee a finalite sociale
societe cooperative a responsabilite limitee
societe cooperative a responsabilite limitee a finalite sociale
societe cooperative a responsabilite limitee de droit public
societe cooperative agricole
societe cooperative de banque populaire
societe cooperative de droit public
societe cooperative de production de hlm anonyme a directoire
societe cooperative europeenne
societe cooperative organisee sous forme de societe anonyme
societe creee de fait avec personne morale
societe creee de fait entre personnes physiques
societe dassurance a forme mutuelle
societe de caisse de retraite
societe de caution mutuelle
societe de droit commun
societe de participations financieres de profession liberale societe a responsabilite limitee spfpl sarl
societe de participations financieres de profession liberale societe anonyme a conseil dadministration spfpl sa a conseil dadministration
societe de participations financieres de profession liberale societe anonyme a directoire spfpl sa a directoire
societe de participations financieres de profession liberale societe en commandite par actions spfpl sca
societe de participations financieres de profession liberale societe par actions simplifiee spfpl sas
societe de pret
societe depargne pension a capital variable
societe dexercice liberal a forme anonyme a conseil dadministration
societe dexercice liberal a forme anonyme a directoire
societe dexercice liberal a responsabilite limitee
societe dexercice liberal a responsabilite limitee a associe unique
societe dexercice liberal en commandite par actions
societe dexercice liberal par action simplifiee
societe dinteret communautaire
societe dinvestissement a capital fixe
societe dinvestissement a capital fixe sicaf
societe dinvestissement a capital variable
societe dinvestissement a capital variable sicav
societe en commandite
societe en commandite de placements collectifs
societe en commandite par action
societe en commandite par actions
societe en commandite par actions a finalite sociale
societe en commandite par actions cooperative
societe en commandite simple
societe en commandite simple a finalite sociale
societe en commandite simple cooperative
societe en commandite speciale
societe en libre partenariat
societe en nom collectif
societe en nom collectif a finalite sociale
societe en nom collectif a responsabilite limitee
societe en nom collectif cooperative
societe en participation
societe en participation avec personne morale
societe en participation de professions liberales
societe en participation entre personnes physiques
societe etrangere non immatriculee au rcs
societe europeas
societe europeenne
societe europeenne societas europaea
societe fiduciaire
societe ou association sans personnalite juridique
societe par actions
societe par actions constitue par loi sur les assurances
societe par actions constitue par loi sur les compagnies de fideicommis
societe par actions constitue par loi sur les compagnies de flottage
societe par actions constitue par loi sur les compagnies de gaz deau et delectricite
societe par actions constitue par loi sur les compagnies de telegraphe et de telephone
societe par actions constitue par loi sur les compagnies minieres
societe par actions constitue par loi sur les societes de construction
societe par actions constitue par loi sur les societes de developpement de lentreprise quebecoise
societe par actions constitue par loi sur les societes de fiducie et les societes depargne
societe par actions constitue par loi sur les societes de patrons de fabriques de producteurs laitiers
societe par actions constitue par loi sur les societes dentraide economique
societe par actions constitue par loi sur les societes dexploration miniere
societe par actions constitue par loi sur les syndicats delevage
societe par actions par fonds mutuel constitue par acte de fiducie
societe par actions par fonds mutuel constitue par acte de fiducie loi sur les assurances loi sur les compagnies de fideicommis loi sur les compagnies de flottage loi sur les compagnies de gaz deau et delectricite loi sur les compagnies de telegraphe et de telephone loi sur les compagnies minieres loi sur les societes de construction loi sur les societes de developpement de lentreprise quebecoise loi sur les societes de fiducie et les societes depargne loi sur les societes de patrons de fabriques de producteurs laitiers loi sur les societes dentraide economique loi sur les societes dexploration miniere loi sur les syndicats delevage
societe par actions par loi sur les societes par actions
societe par actions simplifiee
societe par actions simplifiee a associe unique ou societe par actions simplifiee unipersonnelle
societe privee a responsabilite limitee
societe privee a responsabilite limitee a finalite sociale
societe privee a responsabilite limitee unipersonnelle
societe privee a responsabilite limitee unipersonnelle a finalite sociale
societe simple
societe unipersonnelle a responsabilite limitee
societes interprofessionnelles de soins ambulatoires
society
society includes member funded society
society with restricted liability
socjeta fisem kollettiv
socjeta in akkomandita jew socjeta limitata
sodininku bendrijos
soggetto estero
sole proprietor
sole proprietors
sole proprietorship
sole trader
somateia idrymata
somateia kai idrymata
somatia idrimata
son
sonota
sonotanoshelidengjifaren
sonotaseturitutoukihouzin
sonstiger rechtstrager
sovety munitsipalnykh obrazovanii subektov rossiiskoi federatsii
sovety munitsipalnykh obrazovaniy sub yektov rossiyskoy federatsii
soyuzy assotsiatsii kooperativov
soyuzy assotsiatsii kreditnykh kooperativov
soyuzy assotsiatsii obshchestvennykh ob yedineniy
soyuzy assotsiatsii obshchestvennykh obedinenii
soyuzy assotsiatsii obshchin malochislennykh narodov
soyuzy potrebitelskikh obshchestv
sp
sp j
sp k
sp p
sp z oo
spa
sparbank
sparebank
sparkasse
spbllc
spc
spec org jednotka csd
special corporation for municipal development
special economic zone company
special employee owned corporation
special legal form
special license company
special purpose vehicle company
special purpose vehicle coop multistate coop society
special purpose vehicle partnership firm
special purpose vehicle trust
specializovana organizacna jednotka csd
spf
spol kom na akcie
spol sro
spoldzielcza kasa oszczednosciowo kredytowa
spoldzielnia
spolecenstvi vlastniku jednotek
spolecna zajmova organizace druzstev
spolecnost komanditni
spolecnost komanditni na akcie
spolecnost s rucenim omezenym
spolecny podnik
spolecny podnik s vice zakladateli
spolek
spolka akcyjna
spolka cywilna
spolka europejska
spolka jawna
spolka komandytowa
spolka komandytowo akcyjna
spolka partnerska
spolka z ograniczona odpowiedzialnoscia
spolocenstva vlastnikov
spolocenstva vlastnikov pozemkov bytov a pod
spolocna zauj org druz
spolocna zaujmova organizacia druzstiev
spolocnost komanditna na akcie
spolocnost s rucenim obmedzenym
spolocny podnik
spolocny podnik s viacerymi zakladatelmi
sponsored by municipal corporation
sporitelna
spotrebne druzstvo
spotrebni druzstvo
spr
spr de rl de cv
sprava zeleznicni dopravni cesty statni organizace
sprl
sprl fs
sprlu
sprlu fs
spv ltd
spv spc
sr
src
srcp
srl
srl dpu
srl semplificata
srll
srlp
srls
ss
ssb
staly rozhodci soud
stand alone primary dealer
stanovanjska zadruga
stat hosp org riad okr
state owned company
state savings bank
staten och dess inrattningar
statlig affarsinrattning
statlig inrattning med separat forvaltning
statna hospodarska organizacia riadena okresnym uradom
statni banka ceskoslovenska
statni fond ze zakona
statni fond ze zakona nezapisujici se do obchodniho rejstriku
statni hospodarska organizace rizena okresnim uradem
statni podnik
statni prispevkova organizace
statni prispevkova organizace ostatni
statny podnik
statny podnik v oddieli psn
statsforetak
statutory close corporation
statutory company
statutory foundation
statutory public benefit limited liability company
statutory trust
stavovska organizacia profesna komora
ste
stecajna masa
stg
stichting
stichting particulier fonds
stichting van openbaar nut
stiftelse
stiftung
stiftung and co kg
stiftung and co kgaa
stiftung des offentlichen rechts
stiftung des privaten rechts
stille gesellschaft
stille vennootschap
stock corporation
stopanska interesna zaednica
stopanska interesna zaednitsa
stowarzyszenie i zwiazki stowarzyszen
stredna skola
strukturnye podrazdeleniya obosoblennykh podrazdelenii yuridicheskikh lits
strukturnyye podrazdeleniya obosoblennykh podrazdeleniy yuridicheskikh lits
studentkar eller studentnation
suarl
subsidiary business name
succ rc
succursale di una impresa domiciliata allestero iscritta al registro di commercio
succursale suisse dune entreprise domiciliee a letranger inscrite au registre de commerce
succursale suisse dune entreprise domiciliee a letranger non inscrite au registre de commerce
succursale suisse enregistree au registre de commerce
succursale svizzera registrata nel registro di commercio
succursali svizzere di una impresa domiciliata allestero non iscritta al registro di commercio
sucesion indivisa
sucursal de sociedad extranjera
sucursal financeira exterior
sucursala
sustainable business corporation
svazy cirkvi a nabozenskych spolecnosti
svepomocne zemedelske druzstvo
sverensky fond
svojpomoc poln druzstvo
svojpomocne polnohospodarske druzstvo
swiss branch of an enterprise domiciled abroad not registered in the commercial register
swiss branch of an enterprise domiciled abroad registered in the commercial registrer
swiss branch registered at the registry of commerce
swn rachkar
swnrachkar
symploioktisia
syndicat cooperatif
syndicat de copropriete
syndicat de salaries
syndicat inter hospitalier
syndicat intercommunal a vocation multiple sivom
syndicat intercommunal a vocation unique sivu
syndicat mixte ferme
syndicat mixte ouvert
syndicat patronal
syndicates
synergatika pistotika idrymata
synetairismos
szovetseg kiveve sportszovetseg
ta0nknstmthasnnkumpni
taa
taisuhing
takarek es hitelszovetkezet
taloudellinen yhdistys
tam ortaqliq
tameia pronoias syntaxeos
tar 0 nk ant saat m htarr saeet kumpane
tarsashaz
tavarystva z abmezhavanai adkaznastsyu
tavarystva z abmezhavanaj adkaznascyu
tavarystva z dadatkovai adkaznastsyu
tavarystva z dadatkovaj adkaznascyu
tbk
tda
temporalidad de la iglesia
teo
teoranta
territorialnye obshchestvennye samoupravleniya
territorialnyye obshchestvennyye samoupravleniya
the ukrainian catholic parish of
tijelo drzavne uprave
tikrosios ukines bendrijos
tksz
toreme teserrufat cemiyyeti
torgovo promyshlennye palaty
torgovo promyshlennyye palaty
tovarishchestva na vere kommanditnye tovarishchestva
tovarishchestva na vere kommanditnyye tovarishchestva
tovarishchestva sobstvennikov nedvizhimosti
tovarishchestva sobstvennikov zhilya
towarzystwo reasekuracji wzajemnej
towarzystwo ubezpieczen wzajemnych
tp
tr
trade name
trade name sole proprietorship
trade union
trademark
tradicines religines bendruomenes ar bendrijos
treuhanderschaft
treuunternehmen
trgovac pojedinac
trgovec poedinec
trgovets poedinets
trossamfund som bedriver naringsverksamhet
trust
trust co
trust company
trust corp
trust corporation
trust reg
trustco
trustee company
trustee corp
trustee corporation
tsentralnyi bank
tsf
tu
tub
tuh
tuja pravna oseba po zzk 1
tulundusuhistu
tuw
twsyh bsyth
tyoelakekassa
tyottomyyskassa
uab
uaim
ucelova org jedn csd
ucelova organizacna jednotka csd
ucelova zahr obch org
ucelova zahranicne obchodni organizace
ucelova zahranicno obchodna organizacia
uchrezhdeniya
uchrezhdeniya sozdannye munitsipalnym obrazovaniem munitsipalnye uchrezhdeniya
uchrezhdeniya sozdannye rossiiskoi federatsiei
uchrezhdeniya sozdannye subektom rossiiskoi federatsii
uchrezhdeniya sozdannyye munitsipalnym obrazovaniyem munitsipalnyye uchrezhdeniya
uchrezhdeniya sozdannyye rossiyskoy federatsiyey
uchrezhdeniya sozdannyye sub yektom rossiyskoy federatsii
uczelnia
udruga
ug haftungsbeschrankt
ug haftungsbeschrankt and co kg ag and co kg
ugyvedi iroda
uk establishment
ukeig
ukrainian catholic parish
uks
ulc
ulc uc
ulkomainen yhteiso
ultd
undivided
unidad agricola industrial de la mujer
uniform limited cooperative association
unincorporated non profit assocation
unincorporated non profit association
unincorporated nonprofit association
union de ejidos
union de sociedades de produccion rural
union de societes cooperatives agricoles
union ganadera regional especializada
union ganadera regional general
unitarnae pradpryemstva
unitarnoe predpriyatie
unitarnye predpriyatiya
unitarnye predpriyatiya osnovannye na prave khozyaistvennogo vedeniya
unitarnye predpriyatiya osnovannye na prave operativnogo upravleniya kazennye predpriyatiya
unitarnyye predpriyatiya
unitarnyye predpriyatiya osnovannyye na prave khozyaystvennogo vedeniya
unitarnyye predpriyatiya osnovannyye na prave operativnogo upravleniya kazennyye predpriyatiya
united kingdom economic interest grouping
united kingdom societas
unlimited
unlimited company
unlimited company that is authorised to issue shares
unlimited company that is not authorised to issue shares
unlimited liability company
unlimited proprietary company
unlimited with shares 2006 act
unlimited without shares 2006 act
unltd
unp
unregistered company
unternehmen der gemeinde
unternehmen des bundes
unternehmen des kantons
unternehmen naturliche person
unternehmergesellschaft
up
usaha dagang
usaldusuhing
ustanova
ustav
usuline uhendus
utlandskt samfund
uu
uzdarosios akcines bendroves
vakif
vakuutuskassa
vakuutusosakeyhtio
vakuutusyhdistys
valstybes imones
valtio ja sen laitokset
valtion liikelaitos
vba
vennootschap buitenlands recht
vennootschap met beperkte aansprakelijkheid
vennootschap of vereniging zonder rechtspersoonlijkheid
vennootschap onder een firma
vennootschap onder firma
vennootschap onder firma met een sociaal oogmerk
ver obch spol
verdipapirfond
verein
verein alten rechts
vereinigung ohne gewinnerzielungsabsicht
verejna obchodna spolocnost
verejna obchodni spolecnost
verejna vyzkumna instituce
verejne neziskove ustavni zdravotnicke zarizeni
verejnoprav institucia
verejnopravna institucia
verejnopravni instituce
vereniging
vereniging met beperkte rechtsbevoegdheid
vereniging met volledige rechtsbevoegdheid
vereniging van eigenaars
vereniging zonder rechtsbevoegdheid
vereniging zonder winstoogmerk
vereniging zonder winstoogmerk van publiek recht
verotusyhtyma
versicherungsverein auf gegenseitigkeit
verska skupnost in podobne verske organizacije
verwaltung der gemeinde
verwaltung des bezirks
verwaltung des bundes
verwaltung des kantons
vi
viesosios istaigos
vjerska zajednica
vnitrni organizacni jednotka organizacni slozky statu
vof
vof so
vog
voluntary association
voluntary association and business trusts
vs
vseobecna zdravotni pojistovna
vvag
vve
vvzrl
vyrobne druzstvo
vyrobni druzstvo
vysoka skola
vysoka skola verejna statni
vzw
vzw pr
wai
wai guo chang zhu xin wen ji gou
wai guo lv you bu men chang zhu dai biao ji gou
wai guo zai hua wen hua zhong xin
waiguochangzhuxinwenjigou
waiguohuishedeng
waiguoluyoubumenchangzhudaibiaojigou
waiguozaihuawenhuazhongxin
wasiat alshirakat min qibal sharikat alashum
wirtschaftliche interessenvereinigung
wirtschaftliche interessenvereinigung mit sozialer zielsetzung
wirtschaftlicher verein
wiv
wivmsz
workers cooperative
wspolnota mieszkaniowa
wspolnoty samorzadowe
wsyh lshrkh mn qbl shrkh lshm shrkh ltwsyh blshm
wuxian gongsi
wuxian zeren gudong de wuxian gongsi
wuxiangongsi
xiang zhen ji ji ti jing ji zu zhi
xiangzhenjijitijingjizuzhi
yayasan
yhteisetuudet
yhteismetsa
ying li she tuan fa ren
yinglishetuanfaren
yksityinen elinkeinonharjoittaja
ylioppilaskunta tai osakunta
you
you gu ben de gong zhong wu xian gong si
you gu ben de si ren wu xian gong si
you xian ze ren he huo
yougubendegongzhongwuxiangongsi
yougubendesirenwuxiangongsi
youth cooperative
youxian gongsi
youxiangongsi
youxianhuishe
youxianzerenhehuo
yu
yugengaisya
yuhanchaegimhoesa
yuhanchaekimhoesa
yuhanhoesa
zadruga
zadruga brez odgovornosti
zadruga v zasebni lasti
zadruga z omejeno odgovornostjo
zadruge
zadruzhni savez
zadruzni savez
zahr kul inf strediska
zahranic osoba fyzicka
zahranic osoba pravnicka
zahranicna osoba
zahranicna osoba fyzicka osoba s bydliskom mimo uzemia sr
zahranicna osoba pravnicka osoba so sidlom mimo uzemia sr
zahranicne kulturne informacne stredisko rozhlasova tlacova a televizna agentura
zahranicni fyzicka osoba
zahranicni pobocny spolek
zahranicni spolek
zajednica ustanova
zajmova organizace druzstev
zajmove sdruzeni
zajmove sdruzeni pravnickych osob
zaklada
zakladna skola
zakrytae akcyyanernae tavarystva
zakrytae aktsyyanernae tavarystva
zakrytoe akcionernoe obshchestvo
zakrytoe aktsionernoe obshchestvo
zao
zartkoruen mukodo reszvenytarsasag
zastup org inych statov
zastup zahr prav osoby
zastupenie zahranicnej pravnickej osoby
zastupitelske organy inych statov
zat
zatial neurcene
zaujm zdruz prav osob
zaujmova org druzstiev
zaujmova organizacia druzstiev
zaujmove zdruz fyz osob
zaujmove zdruzenie
zaujmove zdruzenie fyzickych osob bez pravnej sposobilosti
zaujmove zdruzenie pravnickych osob
zbo
zdravotni pojistovna mimo vzp
zdruz medzinar obchodu
zdruzenie medzinarodneho obchodu
zdruzenie zvaz spolok spolocnost klub ai
zeleznice sr
zemedelske druzstvo
zemes ukio bendroves
zhilishchnye ili zhilishchno stroitelnye kooperativy
zhilishchnye nakopitelnye kooperativy
zhilishchnyye ili zhilishchno stroitelnyye kooperativy
zhilishchnyye nakopitelnyye kooperativy
zhong cai wei yuan hui
zhongcaiweiyuanhui
zhu
zhu ce shou tuo ren
zhuceshoutuoren
zhushihuishe
zi
ziv a shr rolnik
ziv a shr rolnik v or
ziv a sl povolanie
ziv a sl povolanie v or
zivilrechtliche gesellschaft in der rechtsform einer aktiengesellschaft
zivilrechtliche gesellschaft in der rechtsform einer einfachen kommanditgesellschaft
zivilrechtliche gesellschaft in der rechtsform einer genossenschaft mit beschrankter haftung
zivilrechtliche gesellschaft in der rechtsform einer genossenschaft mit unbeschrankter haftung
zivilrechtliche gesellschaft in der rechtsform einer kommanditgesellschaft auf aktien
zivilrechtliche gesellschaft in der rechtsform einer landwirtschaftlichen gesellschaft
zivilrechtliche gesellschaft in der rechtsform einer offenen handelsgesellschaft
zivilrechtliche gesellschaft in der rechtsform einer privatgesellschaft mit beschrankter haftung
zivnostnik
zivnostnik v or
zong jiao huo dong chang suo
zong jiao yuan xiao
zongjiaohuodongchangsuo
zongjiaoyuanxiao
zoo
zrg ag
zrg ekg
zrg kgaa
zrg lg
zrg ohg
zrt
zrzeszenie
zu ji ji ti jing ji zu zhi
zub
zujijitijingjizuzhi
zvggbh
zvggugch
zvgpgbh
zvlastni organizace pro zastoupeni ceskych zajmu v mezinarodnich nevladnich organizacich
zweig hr
zwiazek zawodowy
zwiazki inne niz zawodowe
zyra e perfaqesise se shoqerise se huaj tregtare ne kosove`;
