"""Turkish: what the customer complains of, and the anger at it.

A broken, missing or late thing is a problem only when the company sold, brought, billed or did it: "ıslak mendil" and "bizde eksik ne var"
are orders. So most of the words stand here with what came, was taken or failed.
"""

from qa_pipeline.languages import Act
from qa_pipeline.languages.tr.phrases import exact

SPOILT = (
    "(yanlış*|eksik*|kırık*|kırıldı*|kırılmış|kırılmıştı|bozuk*|bozul*|ıslak|ıslan*|yırtık*|yırtıl*|hasar*|küflü|küflen*|bayat*|ezik*|"
    "ezil*|çatla*|çürük*|çürü*|"
    "mükerrer|ters|defolu|kusurlu|lekeli|patlak|patla*|delik|delin*|kokuyor|kokmuş|kokuyo|ekşi*|soğuk|soğumuş|erimiş|donmuş|kurtlu|"
    "kurtlan*|tarihi geç*|boş|açılmış|açık|kullanılmış|kirli|paslı|paslan*|hatalı|arızalı)"
)
CAME = "(gel*|çık*|gönder*|yolla*|getir*|teslim*|koy*|kes*|yaz*|hesapla*|tak*|ver*|kurul*|kurdu*|yapıl*|yaptı*|yapmış*|indir*|bırak*|$)"
NOT_DONE = (
    "(gelmedi*|gelmemiş*|gelmiyo*|ulaşmadı*|ulaşmamış|ulaşmıyo*|çıkmadı|yatmadı*|yatmamış|yatırmadı*|uğramadı*|getirmedi*|göndermedi*|"
    "yollamadı*|iade etmedi*|yapılmadı|yapmadı*|aramadı*|dönmedi*|ortada yok|yok ortada|kayıp|kayboldu|kaybol*|gecik*|geç kal*|"
    "geç geldi*|bağlanmadı|açılmadı|kurulmadı|düzelmedi|çözülmedi|bakılmadı)"
)
THING = (
    "(makine*|makina*|cihaz*|buzdolab*|dolap*|dolab*|telefon|telefonu*|telefonum|internet*|ütü*|çamaşır*|bulaşık*|klima*|televizyon*|"
    "kombi*|"
    "modem*|kapı*|pencere*|musluk*|batarya*|fırın*|ocak|ocağ*|kettle|süpürge*|bilgisayar*|yazıcı*|hat|hattım*|hattımız*|kart|kartım*|"
    "uygulama*|sistem*|su|sular|elektrik*|doğalgaz*|kumanda*|pompa*|motor*|lamba*|ampul*|koltuk*|yatak*|yatağ*|masa*|dolabın*|çanta*|"
    "ayakkabı*|saat|saatim|boya*|halı*|perde*|asansör*)"
)
BROKE = (
    "(çalışmıyo*|çalışmadı*|çalışmamış|çalışmaz|açılmıyo*|açılmadı|kopu*|koptu*|kesil*|kesik*|gitti|gidiyo*|gidip geliyo*|bozul*|"
    "kaçırıyo*|kaçırdı|akıtıyo*|akıyor|"
    "akıyo|akmıyo*|durdu|duruyor|duruyo|donuyo*|ısıtmı*|ısınmı*|soğutmu*|kapanmı*|kapanmadı|yandı|patla*|attırdı|çekmiyo*|bağlanmı*|söndü|"
    "tıkan*|sızdır*|çöktü|çökmüş|söküldü|sökülmüş|dökül*|soyul*|kırıl*|çatla*|titriyo*|ses yap*|kararıyo*|hata ver*|yavaş*|arızal*|"
    "arıza yap*|arıza ver*|basmıyo*|dönmüyo*|görmüyo*|yanmıyo*|kilitlen*)"
)
STAFF = (
    "(eleman*|personel*|temsilci*|ustanız*|ustalarınız*|usta|şoför*|kurye*|kargocu*|arkadaşınız*|çalışan*|çalışanınız*|montaj*|montajcı*|"
    "ekip|ekibi*|ekipler*|teknisyen*|servis*|kasiyer*|görevli*|adamlarınız*|adamınız*)"
)
LASTING = (
    "(gündür|saattir|haftadır|aydır|dakikadır|günlerdir|saatlerdir|haftalardır|aylardır|sabahtan beri|dünden beri|akşamdan beri|"
    "kaç gün oldu|kaç gündür)"
)

ACTS = {
    "problem": Act(
        says=exact(f"""
            (şikayet*|şikâyet*|rezalet|mağdur*|bıktım|bıktık|memnun değil*|memnun kalma*|mağduriyet*)
            {SPOILT} .. {CAME}
            (getirdiğiniz*|gönderdiğiniz*|yolladığınız*|sattığınız*|verdiğiniz*|taktığınız*|kurduğunuz*|yaptığınız*|aldığım*|sizden aldı*|\
            gelen*|gelenler*|teslim edilen) ... ({SPOILT}|{BROKE}|bayattı|ezikti|çürüktü|kötüydü|bozuktu|kırıktı|{NOT_DONE})
            (hala|halen|bir türlü|bi türlü) .. (*madı|*medi|*mıyor|*miyor|*muyor|*müyor|*madınız|*mediniz|*mıyo|*miyo|*mamış|*memiş|yok)
            (sipariş*|kargo*|paket*|mal|malım*|mallar*|kurye*|usta*|teknisyen*|param|parası|paramız|iade*|ödeme*|ürün*|koli*|teslimat*|\
            şoför*|kimse|kimseler|servis*|fatura*) ... {NOT_DONE}
            (faturam*|fatura|faturada|faturaya|faturamız*|hesabım*|kartım*|benden|bizden|ekstre*) ... (fazla|fazladan|yüksek|iki kat*|üç \
            kat*|iki kere|iki defa|iki kez|almadığ*|kullanmadığ*|istemediğ*|çekil*|çekim|çekmiş*|kesil*|şişir*|yansı*|yanlış*|haksız)
            (almadığ*|istemediğ*|kullanmadığ*|sipariş etmediğ*) .. (fatura*|ücret*|para*|ürün*|mal*|bir şey|çek*|gel*)
            {THING} .. {BROKE}
            (internet*|sular|su|elektrik*|sinyal*|yayın*|çekim) .. yok
            (söküldü|çöktü|soyuldu|paslandı|küflendi|küflenmiş|ekşidi|ekşimiş|bayatlamış|bayattı|çürümüş|ezikti|ezilmiş|ezilmişti|\
            kurtlanmış|kokuyordu|bozulmuş|bozuldu|çatladı|çatlamış|kırıldı|kırılmış|sızdırıyor|akıtıyor|patladı|çalışmıyor*|küflüydü)
            (*dım|*dim|*dık|*tım|*tık|*dik|*tik|*mıştım|*miştim) .. # .. (çıktı|geldi|gelmiş|çıkmış|getirdi*|gönderdi*|yolladı*|koymuş*|\
            getirmiş*)
            # ... (dedim|istedim|söyledim|ödedim|yazdırdım|istemiştim|demiştim|istedik|dedik) ... # .. (çıktı|geldi|gelmiş|çıkmış|var|\
            getirdi*|gönderdi*|yolladı*|koymuş*|yatmış)
            {STAFF} .. (kaba*|bağır*|küfret*|ters*|azarla*|terbiyesiz*|saygısız*|kırdı*|çizdi*|dökmüş*|döktü|bıraktı gitti|\
            bırakıp git*|düzgün .. *m*mış|takmamış*|düzgün tak*|yapmadan git*|hırpala*|ezdi|fırlat*|geri gitti)
            {LASTING} .. (bekl*|arıyor*|ara*|ulaşam*|yok|gelmedi*|kesik|çalışmıyo*|kopu*|ses*|uğraş*|dönen|açan|kapalı|oyala*|bozuk*)
            (telefon*|hatta|sırada|kimse) .. (açan yok|bakan yok|açmıyor*|çıkmıyor*|dönmedi*|aramadı*|dönen yok|muhatap|bekletil*|\
            bekliyoru*)
            (başka|farklı|bambaşka) .. (ürün*|model*|renk*|şey|marka*|beden*|numara|boy|mal) .. (geldi|gelmiş|göndermiş*|gönderdi*|çıktı|\
            çıkmış|koymuş*|yollamış*|getirmiş*)
            (sorun*|problem*|sıkıntı*|arıza*|hata) .. (var|yaşıyor*|yaşadı*|çıktı|oldu|çıkıyor*|çözülme*|devam*|yaşıyo*|yapıyo*|yaptı|\
            verdi|veriyo*)
            (sorunum*|problemim*|sorunumuz*|sıkıntım*|sıkıntımız*|derdim)
            (arızalı|arızalandı|hasarlı|defolu|bozuk|kırık|eksik|çürük|bayat|ezik|patlak|delik) .. (ürün*|mal*|çıktı|koli*|cihaz*|$)
            (tamire|tamir) .. (geldi*|etme*|edilme*|gelen|edem*|lazım|ist*)
            (paramı|param|ücretimi|depozitomu) .. (geri|iade|alamad*|alamıyo*|vermiyor*|yatırma*|yatma*|çek*)
            (söz|randevu*) .. (verdi*|vermişti*) .. (gelmedi*|gelen yok|tutma*|aramadı*|yok)
            (duvar*|parke*|zemin*|eşya*|koltuğ*|tezgah*) .. (çiz*|kırdı*|zarar*|mahvet*|leke*)
            {THING} ... (attırdı|kopuyo*|koptu|bozul*|söküldü|döküldü|dökülüyo*|çatladı|patladı|kaçırıyo*|akıtıyo*|sızdır*|çalışmıyo*|\
            çalışmadı|arızalandı)
            (getirdiğiniz*|gönderdiğiniz*|yolladığınız*|sattığınız*|aldığım*|gelen*) ... (yok|yoktu|tutmuyor|uymuyor|uymadı|olmadı|kısa|\
            dar|küçük)
            (kısa|uzun|dar|bol|küçük|büyük|ters|yamuk|eğri|yarım) .. (dikilmiş*|kesilmiş*|yapılmış*|gelmiş|takılmış*|boyanmış*|kurulmuş*|\
            monte*)
            (aracınız*|kamyonunuz*|elemanınız*|şoförünüz*|ustanız*|ekibiniz*|ürününüz*|ilacınız*|gübreniz*|makineniz*|*niz|*nız) ... \
            (yıktı|yıkmış|çarptı|kırdı|çizdi|ezdi|bozdu|yaktı|mahvetti|lekeledi|dökmüş)
            (istedim|istedik|sipariş ettim|söyledim|aldım|dedim|istemiştim) ... (yollamışsınız|göndermişsiniz|getirmişsiniz|gelmiş|geldi|\
            çıktı|koymuşsunuz|getirdiler|verdiler|çıkmış)
            (hakaret*|küfür|küfretti*|küfür etti*)
            (buz gibi|soğuk|ılık|erimiş|geç) (geldi*|getirdi*|gelmiş)
            (saat|gün|hafta) geç (geldi*|kal*|getir*|$)
            (çözemediniz|çözemediler|yapamadınız|tamir edemediniz|halledemediniz|düzeltemediniz|bulamadınız)
            (fazla|fazladan|haksız) .. (kesmiş*|kesilmiş*|çekmiş*|çekilmiş*|yazmış*|yazılmış*|almışsınız|yansıtmış*)
            (suyumuz|suyum|elektriğimiz|internetimiz|internetim|hattımız|kombimiz|dolabımız|ekranı|tarafı) ... {BROKE}
            (ses|görüntü|ısı|tepki|cevap) (vermiyo*|vermedi|gelmiyo*)
        """),
        weak=exact("""
            (sorun*|problem*|eksik*|yanlış*|bozuk*|kırık*|hasar*|gecik*|gelmedi|kesil*|çift|iki kere|tamir*|arıza*)
        """),
        unless=exact("""
            (sorun*|problem*|şikayet*|şikâyet*|sıkıntı*|eksik*|hata*|kusur*|hasar*) .. (yok|yoktu|değil|yaşama*|olmadı|çıkmadı|olmaz|\
            etmiyorum|etmem|olmasın|çıkmasın)
            (hiç|hiçbir|şimdiye kadar) .. (sorun*|problem*|şikayet*|sıkıntı*)
            (kırık beyaz|bozuk para*|ıslak mendil*|tamir takım*|tamir malzeme*|boş (koli|kasa|bidon|şişe|damacana)*|soğuk (hava|zincir|çay|\
            su|depo))
            eksik (bir şey|ne|var mı|kalmasın|olan|olanları|olmasın|kaldı mı|mal*|listesi*)
            (bizde|bende|rafta|raflarda|dükkanda|depoda|elimizde|elimde|stokta) .. (eksik*|bitti|kalmadı|yok|duruyor)
            (gecikme*|yanlışlık*|eksik*|hasar*) (bedel*|faiz*|olmasın)
            (yanlış anlama*|yanlış anlamadıysam|yanlış bilmiyorsam|yanlış hatırla*|yanlış değilsem|yanlış numara*|yanlış söyle*)
            (karar*|düşün*|bitmedi|bitiremed*) .. (vermedi*|verem*)?
            geçen hafta gelemed*
        """),
    ),
    "anger": Act(
        says=exact("""
            (teessüf*|rezalet|rezillik*|rezil*|skandal*|kepaze*|ayıp*|ayıptır|yazıklar olsun|yazık* .. (size|be)|utanç*|utanma|utanmaz*|\
            utanmadan|utanmanız*|utanmıyor*|utanın*|saçmalık*|saçma*|terbiyesiz*|saygısız*|edepsiz*|sorumsuz*|laubali*|ciddiyetsiz*|\
            vurdumduymaz*|vicdan*|insaf*|pes|pes yani|olacak şey değil|olacak iş değil|kabul edilemez|kabul edilir)
            ^ yeter $
            (bıktım*|bıktık|usandım|usandık|bezdim|illallah|yeter (artık|be|ya|ama|bu kadar*)|artık yeter|yetti*|burama .. gel*|\
            canıma tak*|canımıza tak*|sabrım* .. (kal*|taş*|tüken*)|sabır .. kal*|tahammül*|tepem .. at*|çileden*|deli ol*|delir*|çıldır*|\
            kafayı ye*|tepemi attır*)
            (sinir|sinirim*|sinirden|sinirli*|sinirlen*|sinirleri*|kızgınım|kızdım|öfke*|öfkeliyim|küplere*|isyan*|kudur*)
            (mağdur*|perişan*|rezil ol*|zor durumda* .. (kal*|bırak*)|zararım*|zarara|zarar etti*|işimiz aksa*|müşterime .. rezil)
            (memnun değil*|memnun kalma*|memnuniyetsiz*|hayal kırıklığ*|pişman*|üzgünüm|üzüldüm|kırıldım|beğenmedim|hiç hoş değil|hoşuma \
            gitme*|rahatsız ol*|şikayetçiyim|şikayet* .. (ed*|var|et*|bulun*))
            (dalga|alay) .. geç*
            (ne biçim|nasıl bir|bu nasıl|bu ne|ne tür) .. (hizmet*|iş|firma*|şirket*|müşteri*|konuş*|muamele*|üslup*|laf|saygı*|davran*|\
            rezalet|biçim|servis*|banka*|söz*)
            (böyle|bu) .. (muamele*|iş|hizmet*|şey|müşteri*|rezalet*|firma*|saygı*) .. (olur mu|olmaz|olur muymuş|mı olur|mi olur|görme*|\
            olmaz ki)
            (nasıl) .. (konuşuyorsun*|konuşursun*|davran*|alamıyor*|almıyor*|alamaz*|olur .. böyle|yapar*|yaparsın*|cüret*|cesaret*|\
            vermiyor*)
            (ne hakla|hangi hakla|kim oluyor*|haddin*|sen kim*|siz kim*|hesap ver*|hesabını sor*|hakkımı ara*|hakkımı .. helal*)
            (tüketici hak*|hakem heyet*|mahkeme*|dava* .. (aç*|ed*)|avukat*|savcı*|şikayetvar|sosyal medya*|bakanlı*|cimer|btk) .. (ver*|\
            git*|yaz*|şikayet*|aç*|başvur*|ara*|görüş*)?
            (bir daha|artık) .. (alışveriş*|sizden|sizinle|almam|almayız|çalışma*|aramam|adım at*|iş yapma*|uğrama*)
            (oyalıyor*|oyalama*|oyaladı*|kandır*|aldat*|dolandır*|yalan söyl*|yalancı*|sahtekar*|hırsız*|soygun|soyguncu*|soyuyorsunuz|\
            soydunuz|enayi*|keriz|aptal yerine*|salak yerine*|ahmak yerine*|baştan sav*|savsakla*|ilgisiz*|muhatap bulam*|umursama*|\
            umurunuzda)
            (günler*|kaç gün*|haftalar*|kaç kere|kaç defa|kaçıncı|her seferinde|defalarca|hep aynı|hâlâ|hala|saatler*|üçüncü kez|yine mi|\
            gene mi|kaç kez|bir haftadır|# gündür) .. (bekle*|arıyor*|aradım|söyle*|oldu|hikaye*|ara*|şikayet*|yok|gelmedi|çözülme*|\
            çözem*|masal*|uğraş*|aynı*|anlat*|sorun*|rezalet*)
            (bu kadar|o kadar|bu kadarı) .. (da olmaz|fazla|olmaz ki|pes|da fazla)
            (iyi günler|hayırlı) .. (falan değil|değil kardeşim|mi kaldı|ne günü|filan değil)
            (müdür*|yetkili*|amir*|patron*) .. (ver*|bağla*|çağır*|konuşaca*) .. (bana|hemen|derhal)
            (derhal|hemen şimdi|acilen) .. (çöz*|düzelt*|hallet*|paramı|iade*|istiyorum)
            (paramı|param) .. (geri|çaldı*|iade|uçtu|ver*|yan*|istiyor*|gitti|nerede)
            (çöpe|çöp oldu|berbat*|felaket|iğrenç*|leş|kötü hizmet*|mahvet*|mahvol*|batırdı*|bozuk çıktı)
            (özür|özürle|özrünüz*) .. (yetmez|pişmi*|istem*|karın doyur*|ne işe|kurtarma*|neye)
            (lanet*|kahret*|kahrolsun|allah kahretsin|belanızı|allahtan kork*|zehir*|haram ol*|haram ett*|boğazımda*|zıkkım)
            (bezdirdiniz|bezdirdi|bezdim|bezdik|bıktırdınız|bıktırdı|usandırdınız|usandırdı|yordunuz|canımdan bez*|ömrümü ye*|ömür törpü*|\
            başımın bela*|kafayı yi*|kafayı ye*|aklımı kaçır*|patlayaca*|çatlayaca*)
            (adam|insan|müşteri) yerine .. (koym*|kon*)
            (oyuncağ*|kobay*|maskara*|keyfiniz*|kölen*|uşağ*) .. (mı*|mi*|mu*|bekle*)
            (yapılacak|yapılır|yakışan|reva|layık|olacak|kabul edilecek) .. (iş|mi|mı|şey) .. (mi|mı|değil)?
            (iş mi bu|bu mu sizin|bu mudur|böyle mi|bu mu yani)
            (yakışıyor mu|yakışmıyor|yakıştıram*|hiç yakışma*|olmamış|olmadı bu)
            (ikinci|üçüncü|dördüncü|beşinci|altıncı|onuncu|kaçıncı|bilmem kaçıncı) .. (arayış*|arama*|kez|kere|kerede|sefer*|defa*|\
            gün*|şikayet*)
            benimle .. (ton*|şekilde|böyle|nasıl|dalga|konuşma*|oyun*|uğraşma*)
            (tonunuz*|üslubunuz*|tavrınız*|konuşmanız*|tarzınız*) .. (dikkat*|düzelt*|çirkin|kötü|beğenme*|hoş*|nasıl|bu ne)
            (siz|siz orada|orada) .. ne (yapıyorsunuz|iş yapıyorsunuz|iş yapar*|yaparsınız|halt*)
            (kimse|hiç kimse|bir allahın kulu|biriniz|hiçbiriniz) .. (bakm*|ilgilenm*|açm*|dönm*|çıkm*|aram*|cevap ver*|umursam*|yardım*|\
            muhatap)
            (telefon*|telefonlar*) .. (çıkmıyorsunuz|çıkmıyor|açmıyorsunuz|açmıyor|açan yok|bakan yok|bakmıyor|cevap ver*|düşmüyor)
            (söz ver*|hani) .. (gelecek*|arayacak*|yarın*|tutma*|söz*|gönderece*|bugün*)
            (hesabını|hesap) .. (vereceksiniz|verirsiniz|soraca*|sorarım|verece*)
            (hiç mi|hiç) .. (utan*|vicdan*|saygı*|insaf*|düşün*|sıkıl*)
            (param*|parama*) .. (yazık|haram|zehir|batsın)
            (iptal ed* hemen|bitti sizinle|sildim sizi|sözleşmeyi yırt*)
            (yıllık|senelik|yıldır) müşteri* .. (böyle|bu|yapıl*|reva|muamele*)
            (yok artık|hadi canım|daha neler|olur şey değil|inanılır gibi değil|akıl alır gibi değil|akıl almaz|inanamıyorum|şaka mı)
            (of|öf|öff|off|üff|yuh|be kardeşim|be adam|be kadın|yeter be) .. $
            (yüzünüzden|sayenizde|sizin yüzünüz*)
            sabr* .. (sınır*|kalma*|taş*|tüken*|zorla*)
            (burnumdan|fitil fitil|anamdan emdiğ*|iki ayağım*|illallah)
            (bana bak|bak kızım|bak kardeşim|bak güzelim|bana bakın|bakın hanım*|bakın bey*)
            (nasıl|ne biçim|ne tür) bir? (sistem*|düzen*|anlayış*|ilgisizlik|disiplin*|ciddiyet*)
            (aklım|kafam|havsalam|hafsalam) .. (almıyor|almaz)
            (sesimi|bağırırım|bağıracağım|bağırtma*) .. (yükselt*|tabii|beni)?
            (sokakta|yolda) .. bul*
            (mahcup|rezil|mahçup|küçük düş*) .. (ol*|et*|kal*)
            bunun (hesabı|hesabını|peşini)
            (peşini|yakanızı|yakanıza) .. (bırakm*|yapış*)
            (insanla|benimle|bizimle|milletle) .. (eğlen*|oynuyor*|oynama*|dalga)
            (almayı|satmayı|istemeyi|kesmeyi|para almaya) .. (biliyorsunuz|bilirsiniz|gelince)
            (insanı|adamı|beni|bizi) .. (deli ed*|çileden çıkar*|hasta ed*|verem ed*|isyan ettir*)
            (esefle|kınıyorum|kınıyoruz)
            (sizinle|sizlen) .. (işim|işimiz) .. (bitti|olmaz|kalmadı)
            çile .. çek*
        """),
        weak=exact("""
            (olmaz|olur mu) .. (böyle|öyle) .. (şey|iş)
            (banane|beni ilgilendirmez|bana ne (bundan|ondan|kardeşim|be|ya|sizin*|elin*|$))
        """),
        unless=exact("""
            (pahalı*|fiyat*) .. (rezalet|saçma*|ayıp)
            (mağdur|perişan|rezil) .. olmayalım
            (yeter|yeterli) .. (bize|bana|o kadar|koli|tane|paket|sanırım)
            ayıp .. (olmasın|olmaz)
            (sinirli|kızgın|öfkeli|üzgün) .. (değilim|değiliz)
            (ayıptır sorması|ayıptır söylemesi|sinir otu|sinir ucu)
        """),
    ),
}
