"""Turkish: the benefit of an offer, objections and what the agent makes of them."""

from qa_pipeline.languages import Act
from qa_pipeline.languages.tr.phrases import DAY_NAME, exact

LESS = "(daha az|daha uygun|daha ucuz*|daha düşük|daha hesaplı|daha ekonomik|yarı yarıya|yarısı*)"
MORE = (
    "(daha hızlı|daha çok kazan*|daha uzun|daha dayanıklı|daha sağlam|daha lezzetli|daha kaliteli|daha güvenli|daha rahat|daha kolay|"
    "daha verimli|daha taze|daha sağlıklı|daha geniş|daha yoğun|daha hafif|daha net|daha parlak|daha temiz|daha ferah|daha hesaplı|"
    "daha serin|daha sıcak|daha sessiz|daha pratik|daha avantajlı|daha kârlı|daha bol|daha yumuşak|daha kısa sürede|daha çabuk|"
    "daha güçlü|daha konforlu|daha doğal|daha dolgun|kat hızlı)"
)

BENEFITS = exact(f"""
    (tasarruf*|kazanç*|avantaj*|kolaylık*|konfor*|kârlı|karlı)
    (kazanır*|kazanaca*|kazandır*|kazanmış ol*|kazanıyor*|kazanabil*|artırır|artar|artır*|yükseltir)
    (kârınız*|karınız*|kazancınız*|cironuz*|satışlarınız*|veriminiz*|gelir*|müşteriniz*|müşterileriniz*) .. (art*|yüksel*|çoğal*|memnun|\
    bayıl*|sev*|iste*|sor*)
    (vakit*|zaman*|vaktiniz*|zamandan|vakitten|iş gücü*|emek*) .. (kazan*|tasarruf*|kaybet*|kalır|kalıyor|harcama*)
    (çok|iyi|güzel|hızlı|rahat|kolay) .. (satıyor*|satılıyor*|satar|gidiyor|soruyor*|soruluyor|tutuluyor|tutuldu|beğeniliyor|rağbet*|\
    tercih ed*|gider)
    (raftan|raflarda|elde|elinizde|stokta) .. (kalmaz|kalmıyor|gidiyor|gider|beklemez|beklemiyor|eriyor)
    (kapış kapış|peynir ekmek gibi|yok satıyor*|elinizde kalmaz|rağbet gör*)
    {LESS} .. (öde*|yak*|harca*|tüket*|gel*|ol*|mal ol*|tutar|düş*|masraf*|fatura*|elektrik|yakıt)
    {MORE}
    (ücretsiz|bedava|bedelsiz|parasız|hediye*|ücreti yok|ücret almıyor*|ücret yok|ücret öde*|ek ücret)
    (nakliye*|kargo*|kurulum*|montaj*|servis*|teslimat*|modem*|bakım*|masraf*|ilk ay*|abonelik*) .. (bizden|bize ait|dahil|ücretsiz|\
    bedava|yok|karşılıyor*|bedelsiz)
    (# yıl|# ay|ömür boyu|yıl|uzun|tam) .. (garanti*|dayan*|ömürlü|bozulma*|taze kal*)
    (garantili|garantisi var|garanti kapsam*|garantimiz*|raf ömrü uzun|uzun ömürlü|ömrü uzun|ömrü daha|dayanıklı*|bozulmadan|bozulmuyor|\
    bozulmaz|paslanmaz|kolay bozul*|uzun süre dayan*|daha uzun dayan*|dayanıyor|dayanır|sağlam*)
    (lezzet*|tadı*|aroma*|kokusu) .. (daha|yoğun|güzel|farklı|seviyor*|bayıl*|nefis|enfes|harika|beğen*)
    (hızlı|hızlanır*|hızlanaca*|hız*) .. (kat*|art*|kadar|internet*|indir*|yükl*|bağlan*|iki kat|donma*|takılma*)
    (takılma*|donma*|kesinti*|arıza*|beklem*|kuyruk*) .. (azal*|olma*|yok|son|bit*|kurtul*|kalk*|yaşama*)
    (faturanız*|masrafınız*|gideriniz*|maliyetiniz*|harcamanız*|giderleriniz*) .. (düş*|azal*|in*|hafifle*|yarı*)
    (cebinizde|cebinizden|kasanızda|size|elinizde) .. (kal*|para|çıkma*|kâr|kar kal*)
    (cayar*|iptal*|vazgeç*|beğenmezse*|memnun kalma*|satılmazsa|satamazsa*|istemezse*) .. (bedel*|ceza*|ücret*|iade*|geri al*|öde*|risk*|\
    para*|edebil*|dön*)
    (risk*|taahhüt*|bağlayıcı*|cayma*|ceza*) .. (yok|almaz*|almıyor*|olma*|girme*|bedel*)
    (işinizi|işleriniz*|hayatınız*|yükünüzü) .. (kolay*|rahat*|hafif*|hızlan*)
    (enerji*|elektri*|su|yakıt*|doğalgaz*|deterjan*) .. (az|tasarruf*|düş*|yarı*|kısa)
    (işinize yara*|faydası|faydalı*|yararlan*|faydalan*|yararı|size yarar*|kolaylaştır*|rahatlat*|rahat eder*)
    (sınırsız|limitsiz|kotasız|ekstra|fazladan) .. (internet*|konuş*|dakika*|gb|puan*|kullan*|hediye*)
    (glütensiz|katkısız|organik|doğal|şekersiz|yağsız|sağlık*|vitamin*|proteinli|hijyenik) .. (soruyor*|arayan*|iste*|sev*|için|ürün*|\
    tercih*)
    amorti*
    (ödeme|ücret|aidat|faiz|masraf|komisyon|vade farkı|bedel|ek para|kesinti) .. (yok|alınmıyor|almıyoruz|almayız|istemiyoruz|\
    ödemiyorsunuz|ödemezsiniz|sıfır|çıkmıyor)
    (ödemezsiniz|ödemiyorsunuz|vermezsiniz|vermiyorsunuz|harcamazsınız|harcamıyorsunuz|kaybetmezsiniz|kaybetmiyorsunuz|yaşamazsınız|\
    yaşamıyorsunuz|düşünmezsiniz|takılmıyorsunuz|katlanmıyorsunuz|koşturmazsınız|koşturmuyorsunuz)
    (arızalanırsa|bozulursa|kırılırsa|arıza olursa|sorun olursa|sorun çıkarsa|bir şey olursa) .. (yenisi*|değiştir*|geri|iade|ücretsiz|\
    veriyoruz|geliyoruz|karşıla*)
    (alan|deneyen|kullanan|tadan) .. (bir daha|tekrar|vazgeçm*|geliyor|bırakam*|pişman*|memnun*|istiyor)
    (ömürlük|yıllarca|yıllar boyu|uzun yıllar)
    (dağılmıyor|erimiyor|akmıyor|taşmıyor|donmuyor|kokmuyor|ezilmiyor|ısınmıyor|yormuyor|batmıyor|terletmiyor|dağılmaz|erimez|kokmaz|\
    yormaz|kaymaz|kaymıyor|su geçirm*|ses yapm*)
    (güvenli|emniyetli|otomatik|uzaktan kontrol|çocuk kilidi|akıllı|içiniz rahat|gözünüz arkada|huzur*)
    (hesabınıza|kartınıza) .. (geri|iade|yatıyor|puan|para) .. (yat*|kazan*|ol*|gel*)?
    (puan|bonus|mil|para puan|chip) .. (kazan*|ver*|birik*|hediye)
    (her yerde|her mağazada|her benzinlik*|bütün mağaza*) .. (geç*|kullan*|al*)
    (# kat|kat kat|iki misli|üç misli) .. (daha|fazla|hızlı|çok|uzun|az)
    (faizsiz|vade farksız|komisyonsuz|kesintisiz|aidatsız|taahhütsüz|depozitosuz|peşinatsız)
    (sigorta*|kasko*|bakım*|servis|montaj|kurulum|nakliye|kargo|modem) .. (içinde|dahil*|ücrete dahil)
    (kendini|parasını|masrafını) .. (çıkar*|öder|amorti|karşıla*)
    (solma*|solmuyor|paslanm*|kırılmıyor|kırılmaz|çizilm*|dökülm*|yıpranm*|eskim*|kirlenm*|leke tutm*|leke bırakm*|koku yapm*|akıtm*|\
    topaklanm*|bayatlam*)
    (pratik|kullanışlı|zahmetsiz|hafif|sessiz|hijyenik|taze|lezzetli|dayanıklı|ekonomik|hesaplı|konforlu|güvenli|verimli|kaliteli) .. \
    (olduğu|kullan*|için|ürün*|taşı*|temizl*|hale|oluyor|bir)
    (rahat|kolay|çabuk|hızlı) .. (taşın*|taşı*|kullan*|temizlen*|kurul*|pişir*|piş*|hazırlan*|kuru*|ısın*|açıl*|uyu*|doyur*)
    (taşıması|kullanımı|temizliği|kurulumu|hazırlaması) .. (kolay*|rahat*|pratik|hafif|basit)
    (çocuk*|müşteri*|misafir*|gençler*|hanımlar*|herkes|torun*|ev halkı) .. (bayıl*|çok sev*|seviyor*|memnun|beğen*|gelir|tekrar gel*|\
    peşinden)
    (şarj*|kilo|litre|kutu|paket|depo|bir koli*) .. # .. (gün*|saat*|ay*|hafta*) .. (gid*|yet*|dayan*|idare*)
    (beklemeye|uğraşmaya|taşımaya|kuyruğa|beklemenize|uğraşmanıza) .. gerek*
    (yorulmuyorsunuz|yorulmazsınız|uğraşmıyorsunuz|uğraşmazsınız|beklemiyorsunuz|beklemezsiniz|taşımıyorsunuz|dert etmezsiniz|sıraya \
    girmezsiniz)
    (derdi|derdiniz|zahmeti|sıkıntısı|yükü) .. (kalm*|bit*|yok|olma*|azal*|kurtul*)
    (aynı gün|anında|hemen|ücretsiz) .. (değiştir*|servis*|yedek*|onar*|müdahale*|teslim*)
    (artırıyor*|arttırıyor*|artıyor|yükseliyor|iyileştir*|güçlendir*|koruyor|korur*|besliyor|besler|azaltıyor*|azaltır*|düşürüyor|düşürür|\
    uzatıyor|uzatır|engelliyor|önlüyor|önler|engeller)
    (kâr marj*|kâr* .. (bırak*|kal*|yüksek|iyi|çık*)|iyi para kazan*|getirisi*|bereketi)
    (hem) .. (azal*|ucuz*|kolay*|tasarruf*|kazan*) ... hem
    (uğraştırmaz|uğraştırmıyor*|yer kaplam*|yıkanabil*|ödemiyosunuz|vermiyosunuz|uğraşmıyosunuz|koku* yapm*|kokusu olma*|kokusuz)
    (kar|kâr) (edersiniz|ediyorsunuz|edeceksiniz|bırakır|bırakıyor)
    (arındır*|yumuşat*|parlat*|nemlendir*|temizler|temizliyor|rahatlat*|ağrıtm*|kırışm*|yıpratm*|acıtm*|kurutm*|yakmaz|yakmıyor)
    (ütü|bakım|ayar|emek|ilaç|boya|yağ) istem*
    (dolumla|şarjla|kutuyla|paketle|bidonla|depoyla) .. (gün*|ay|hafta*|kış|yaz|sezon*) .. (idare*|gid*|yet*|dayan*)
    (verdiğiniz|istediğiniz|söylediğiniz|aynı) gün .. (elinizde|kapınızda|gelir|teslim*)
    müşteri* ... (geri|tekrar|yine|hep) .. gel*
    (aidat|ücret|para|komisyon|faiz) (almıyoruz|almayız|istemiyoruz|yok)
    (bir kere|bir kez|bir defa) .. (alırsınız|alıyorsunuz|yaptırırsınız|taktırırsınız) .. # .. (sene|yıl|ay)
    # (sene|yıl|yıla|seneye) .. (kullanırsınız|kullanıyorsunuz|gider|dayan*|rahat*|idare*)
    (telefonunuzdan|telefonunuzla|cepten|cebinizden|uzaktan) .. (kontrol*|yönet*|açıp kap*|ayarla*|izle*)
    (kontrol|yönet*|izle*|ayarla*) .. telefonunuzdan
    (her yerde|yurt dışında|yurtdışında|evinizden|tek tuşla|telefondan|istediğiniz) .. (kullan*|çek*|geçer*|izle*|yap*|kontrol*)
""")

ACTS = {
    "benefit": Act(
        says=BENEFITS,
        unless=exact("""
            (ücretsiz|bedava|garanti*|avantaj*|tasarruf*|hediye*) .. (değil|yok|olmaz|verem*|bulunmuyor|bitti)
            sürpriz*
            (faydası|yararı|avantajı) .. (olmadı|yok|olmaz|görmed*)
        """),
    ),
    "objection": Act(
        says=exact("""
            (pahalı*|tuzlu|fahiş|ateş pahası|fiyat* .. (yüksek|çok|fazla|uçuk|uymuyor|uymaz|ağır)|çok para|o kadar para*|bütçe*|param* \
            yok|param mı var|paramız yok|parası yok|ödeyemem|ödeyemeyiz|altından kalk*|kesemize|gücüm* yetm*|maaş* .. (zor|yetm*|belli)|\
            emekliyim|zor geçin*|masraf*|boşuna para|yetmez*)
            (gerek yok|gerek duy*|gerekmiyor|gerekmez|ihtiyac* .. yok|ihtiyaç .. (yok|duy*)|lazım .. değil|lazım olmaz|işime yaramaz|\
            işimize yaramaz|işimi gör*|işimizi gör*|neyime|ne yapayım .. onu|ne işime|ne yapacağım|kullanmıyor*|kullanmam|kullanmayız|\
            lüzum* .. yok|lüzumu)
            (zaten|bizde|bende|evde|elimizde|elimde|depoda|dükkanda|halihazırda|hali hazırda) .. (var|duruyor|dolu|doluyuz|kullanıyor*|\
            alıyor*|yeter*|fazla)
            (başka|kendi|eski|şimdiki|mevcut|hep) .. (tedarik*|firma*|yer* .. al*|toptancı*|sağlayıcı*|operatör*|marka* .. alış*|yerden|\
            biri* .. al*|adam*)
            (tedarikçi*|toptancımız|toptancım|anlaşmamız|anlaşmalıyız|sözleşmemiz|taahhüdüm*|taahhüdümüz|taahhüt*) .. (var|bitme*|memnun*|\
            belli|dolma*)?
            (memnunum|memnunuz|şikayetim yok|razıyım|alışkın*|alışığ*)
            (vaktim*|zamanım*|vaktimiz*) .. (yok|değil|dar|kalmadı)
            (müsait|uygun) .. (değil*|olmaz)
            (meşgul*|toplantıdayım|toplantım*|toplantıya|işim var|işimiz var|çalışıyorum|araba kullan*|yoldayım|direksiyon*|acelem var|\
            acelem|işteyim|kalabalık|yoğunum|yoğunuz|sonra ara*)
            (eşim*|hanım*|karım*|kocam*|beyim*|bey* .. sor*|ortağım*|patron*|müdürüm*|kızım*|oğlum*|şefim*|muhasebe*|ortaklar*|babam*) .. \
            (sor*|danış*|konuş*|karar*|bak*|bilir|anla*|görüş*|bir şey)
            (danışmam|danışayım|danışmadan|danışalım|danışırım|sormam lazım|sormam gerek*|konuşmam lazım|konuşmam gerek*|sormadan)
            (düşün*) .. (gerek*|lazım|taşın*|bakar*|bir)?
            (emin değil*|bilemedim|bilmiyorum|kararsız*|tereddü*|karar verem*|acele et*mek|aceleye)
            (güvenm*|güvenem*|güvenim|inanm*|inanam*|dolandır*|kandır*|sahte|tuzak|altından .. çık*|bir bit yeniği|hile*|yalan|aldat*|\
            şüphe*)
            (ilgilenmi*|ilgilenmem*|ilgimi çek*|ilgi* .. (yok|çekm*|duym*)|istemiyor*|istemem|istemeyiz|almayayım|almayalım|almam|almayız|\
            düşünmüyor*|kalsın|hevesim yok|meraklısı değil*|sıcak bakm*)
            (daha önce|geçen*|önceden|evvelce|eskiden) .. (dene*|al*|kullan*) .. (memnun|beğenme*|bozul*|satma*|satılma*|pişman*|kaldı|\
            kötü*|yan*)
            (ağzım* yan*|dilim yandı|başıma gel*|beğenmedi*|beğenmiyor*|sevmedi*|sevmiyor*|tutmadı|pişman*|çöpe)
            (satılmıyor|satmıyor|satılmaz|satmaz|gitmiyor|gitmez|satamıyor*|satamadı*|elimde kal*|elimizde kal*|kim alır|kim yer|soran \
            yok|alan yok|sormuyor|yemez*|yemiyor*|tutmaz)
            (depo*|raf*|dolap*|stok*|stoğ*|yer*) .. (dolu|yok|kalmadı|almaz|müsait değil|yeterli|fazla)
            (cay*|iptal*|taahhüt*|ceza*|gizli ücret*|sonradan zam) .. (olur|keser*|var|ne olacak|çıkar*|mı|ister*|bağla*)
            (kampanya|taahhüt|sözleşme|imza*|banka bilgi*|kart bilgi*) .. (istemem|verm*|atmam|uğraşam*|girmem|bağla*)
            (uğraşam*|uğraştır*|zahmet*|kim uğraş*|değmez|boş ver|boşver|yaşlıyım|bu yaştan sonra|anlamam ben*|anlamıyorum .. bu işler*|\
            ben anlamam)
            (adı yok|fiyatı yok|neye evet|çekmiyor|çekmez|hızlanır mı|garanti mi|emin misiniz)
            (işler|piyasa|satışlar*) .. (durgun|kesat|kötü|yok|ölü)
            (piyasada|internette|markette|başka yerde|karşıda|rakip*) .. (ucuz*|aşağı|uygun)
            (para*|parayı|parası|bütçe*|fiyat*|rakam*|ücret*) .. (verem*|vermem|veremeyiz|yok|uç*|almış|yüksek|fazla|çok|bayağı|biraz|\
            aşar|aşıyor|yetişm*|ayıram*|kaldırmaz|ağır|tuzlu)
            (elim|elimiz|ekonomi*|durum*|kasa*|eli*|bu aralar|şu ara|işler) .. (dar|sıkışık|kötü|sıkıntılı|boş|zor|bozuk|müsait değil)
            (sonra|daha sonra|başka zaman|bir ara|ileride|haftaya|bayramdan sonra) .. (konuş*|bakar*|ara|arayın|görüş*|düşün*|alır*)
            (yeni|daha geçen*|geçenlerde|dün|geçen ay|geçen hafta|bu ay) .. (aldım|aldık|yeniledim|yeniledik|yaptırdım|yaptırdık|\
            doldurdum|değiştirdim)
            (elimde|elimizde|başımda|bizde) .. (patla*|kaldı|çürü*|bayatla*|ekşi*|bozul*|küflen*)
            (ne malum|nereden bil*|nerden bil*|ne bileyim|kim bilir|emin olam*|öyle diyor*|hepiniz|herkes öyle|hep öyle|palavra|laf .. \
            hepsi)
            (sözleşmem*|kontrat*|anlaşmam*|taahhüdüm*|aboneliğim*|hattım*|sigortam|kartım|bankam) .. (var|yıl|ay|bitme*|devam|dolma*|\
            başka|çok)
            (internet*|market*|pazar*|rakip*|başkası*|karşı*|öbür*|trendyol*|hepsiburada*) .. (ucuz*|aşağı|uygun|hesaplı|yarısı*|daha az*)
            (küçük|ufak) .. (yeriz|esnaf*|dükkan*|bakkal*|işletme*|yer*)
            (yük olur|başıma iş|başım ağrı*|başımı ağrıt*|kafam almaz|kafam karış*|karışık*|zor gelir|beceremem|öğrenemem|çözemem|\
            teknoloji*)
            (yer yok|yerim*|yerimiz* .. (yok|dar)|sığmaz|koyacak yer*|tarihi geç*|bozulur|elimizde çok*|stok* .. var|daha bitme*|bitsin)
            (hoşuma gitme*|sevmem|sevmiyor*|alerji*|dokunuyor|doktorum yasak*|perhiz*|yemem|içmem|kullanmadım)
            (değmez|kazık*|yolunacak*|soygun)
            (var|aldım|aldık|aldı|kullanıyor*|taktırdık|taktırdım|yaptırdık|duruyor) .. (zaten|bizde|bende|evde|diyorum|yeter)
            (niye|neden|niçin|ne diye) .. (değiştire*|alayım|alalım|ödeyeyim|geçeyim|vereyim|uğraşayım|isteyeyim|kullanayım)
            ne (yapacağ*|yapıcam|yapcam|yapayım|edeyim|edecem) .. (onu|ben|bunu|ki|$)
            (sözleşme*|anlaşma*) .. (yıllık|yıl|bitme*|dolma*|devam)
            (caysam|caymak|cezası|ceza) .. (öde*|keser*|alır*|var|yaz*)
            (kapatıcam|kapatacağım|kapatmam lazım|kapatıyorum|kapatmak zorunda|kapatayım|müşteri geldi|müşteri var|kuyruk|kuyruğ*|sıra \
            var|misafir* var|yemek* .. (ocak*|var|yiyor*))
            (bedava peynir|fare kapan*|bir iş çıka*|altından .. (ne|bir)|dolmuş* .. bin*|karnım tok)
            (kasa|cep|cebim|cüzdan) .. (tamtakır|boş|delik|kaldırmaz)
            (sırası|zamanı|vakti|lüzumu|alemi) .. (değil|yok)
            (işim|işimiz|alakam|ilgim) .. olmaz
            telefonda .. (iş yapm*|alm*|vermem|satın|kart*|bilgi*|konuşm*)
            (zaten|bize|bana|benimki|bizimki) .. (az|yeterli|yetiyor|yeter|idare ediyor*|görüyor işim*|memnun*|fazla bile|bol)
            (ay sonu|ay başı|maaş*|hasat*|sezon*|bayram*|çay parası) .. (gelmeden|yat*|bekle*|sonra|bakarız|olmadan|alınca)
            (konuşmayalım|görüşmeyelim|aramayın|uzatmayalım|geçelim bunu|kalsın bu)
            (geçen yıl|geçen sene|geçen sefer|geçen ay|daha önce|önceden|bir kere) .. (aldık|aldım|denedik|denedim|kullandık|kullandım|\
            yaptırdık|taktırdık)
            daha (ucuza|uyguna|hesaplıya|aşağıya) .. (al*|bul*|ver*|var)
            (bilir|anlar|bakar|karar verir|ilgilenir) .. (o işler*|bu işler*|o|bunlara|onlara)
            (oğlan|oğlum|kızım|hanım|eşim|beyim|bey|ortağım|patron|muhasebeci*) .. (bilir|istemiyor|istemez|kızar|karşı|karar*|halleder|\
            bakıyor|izin ver*)
            (başım|kafam|dükkan|ortalık|burası) .. (kalabalık|karışık|dolu|meşgul|yoğun)
            bütçe*
            bizim (adam*|toptancı*|tanıdık*|firma*|servis*|usta*) .. (var|al*|yap*)
            (yenisini|bir tane|geçen ay|geçenlerde|daha yeni) .. (aldık|aldım)
            (çalıştığımız|anlaştığımız|anlaşmalı olduğ*|aldığımız) .. (toptancı*|firma*|yer|adam|biri|usta|bayi*|tedarik*|servis*) .. var
            (bana|bize) .. (uymaz|uymuyor|uymadı|ters) .. (iş|o|bu|$)
            (oğlan|kızım|oğlum|hanım|eşim|bey|ortağım|patron) .. (gelsin|baksın|görsün|karar versin|bilir)
            çok geldi .. (rakam|fiyat|para|bana|bize)
        """),
        unless=exact("""
            pahalı (değil*|bulanlar|bulmuyor*|gelmedi|sayılmaz)
        """),
    ),
    "concede": Act(
        says=exact("""
            (anlıyorum|anlıyoruz|anladım|anlarım|anlayabiliyor*|anlayışla|anlaşılır|anlaşıldı)
            (haklısınız|hakkınız*|haklılık*|haklı olarak|haklı bir|haklı*|hak ver*)
            (doğru|çok doğru|gayet doğru|yerinde|isabetli|güzel) .. (söylü*|dedi*|diyor*|tespit*|nokta|buyur*|bir soru|soru*)
            (doğrudur|doğru tabii|aynen|öyle tabii|kesinlikle öyle|gerçekten öyle|evet öyle|tabii öyle|katılıyor*|katılırım|bilmez miyim|\
            olabilir tabi*|öyledir)
            (makul|mantıklı|gayet doğal|doğaldır|çok doğal|normaldir|gayet normal|çok normal|olağan|son derece)
            (karar|takdir|tercih|seçim) .. (sizin*|size ait|saygı*)
            (kararınız*|tercihiniz*|düşünceniz*|fikriniz*|görüşünüz*) .. (saygı*|sizin|anl*)
            (saygı duy*|saygımız*|saygım*)
            (nasıl isterseniz|siz nasıl isterseniz|nasıl arzu ed*|siz bilirsiniz|sizin bileceğ*|keyfiniz nasıl|nasıl uygun görürseniz|\
            nasıl rahat ed*)
            (elbette|tabii|tabi|tabiki|tabii ki|kuşkusuz|şüphesiz) .. (karar*|düşün*|sor*|danış*|konuş*|haklı*|siz*|olabilir|öyle|efendim|\
            doğru|görüş*)
            (bir diyeceğim yok|diyecek bir şey* yok|itirazım yok|söyleyecek söz*)
            (endişe*|tereddü*|kaygı*|çekin*|temkin*|şüphe*|çekince*) .. (anl*|normal|doğal|haklı*|yersiz değil|paylaş*|makul|tabii)
            (kim olsa|ben de olsam|yerinizde olsam|bende olsam|ben olsam) .. (düşün*|sor*|iste*|aynı*|tereddü*|yap*)
            (görmeden|denemeden|düşünmeden|danışmadan) .. (zor*|olmaz|karar|haklı*)
            (güzel bir|iyi bir) (nokta|soru)
            (önemli|değerli) .. (nokta|konu|kaygı|soru)
            (acele* .. (yok|gerek|etme*)|aceleye gerek|rahat rahat|vakit sizin)
            (zorlamak|ısrar*|rahatsız etmek|sıkıştırmak|baskı*) .. (istem*|etm*|değil*|yok)
            (normal|doğal|olağan|haklı|mantıklı|makul|yerinde|anlaşılır|kabul) .. (tabii|tabi|bu|bir|efendim|elbette|buluyor*|geliyor*)
            (aynı şeyi|ben de öyle|ben de aynı*|bence de|bana da) .. (düşün*|hisset*|yap*|sor*|öyle|derdim|söyle*)?
            (yüksek|pahalı|fazla|zor|çok|garip|riskli|ağır|uzun|gereksiz) .. (gelebilir|görünebilir|olabilir|gelir|gelmiş olabilir|\
            görünüyor|gelmesi)
            (bütçe*|fiyat*|para*|vakit*|zaman*|bu dönem*) .. (önemli*|kıymetli*|değerli*|hassas*|zor*|farkında*)
            (ne demek istediğ*|demek istediğ*|hissettiğ*) .. (anl*|biliyor*)
            (tabii|elbette|tabi) (ki)?
            (söylediğiniz*|dediğiniz*|sözünüz*|kaygınız*|itirazınız*) .. (yerinde|doğru|haklı|mantıklı|makul|önemli)
            (o da|bu da|orası|orası da|bu konuda) (doğru|öyle|haklı*|mümkün|olabilir)
        """),
        unless=exact("""
            (anlıyor|haklı|anlaşıldı|anladım|doğru) (musunuz|mu|mı|mısınız)
            (anlamadım|anlayamadım|anlamıyorum)
        """),
    ),
    "answer": Act(
        says=BENEFITS
        + exact(f"""
            (yerine|onun yerine) .. (önerebil*|öner*|paket*|verebil*|daha|sun*|başka)
            (dene|deneyin*|deneme*|denerseniz|denemeniz*|denemek|deneyip|denemelik|numune*|örnek*|tadımlık|deneme) .. (edin*|yap*|gönder*|\
            al*|bir*|yolla*|bırak*|süre*|koli|paket|imkan*|hakkı*|bak*)?
            (bir|sadece|yalnızca|yarım|tek|az|önce|küçük|ufak) .. (koli*|kasa|paket*|kutu*|adet|tane|düzine|çuval|parti|miktar*) .. \
            (gönder*|dene*|bak*|al*|ver*|başla*|yaz*)
            (taahhüt*|sözleşme*|bağlayıcı*|zorunluluk*|mecburiyet*|kesinti*|gizli ücret*|ek ücret*) .. (yok*|değil|olma*|bulunmuyor|\
            girme*|söz konusu değil)
            (istediğiniz|dilediğiniz|her an|her zaman|# gün|ilk) .. (iptal*|vazgeç*|cay*|bırak*|iade*|dön*|çık*)
            (iade*|cayma*|iptal*|geri) .. (edebil*|hakk*|alırız|alıyor*|alabil*|var|serbest)
            (isterseniz|dilerseniz|arzu ederseniz|uygunsa|o zaman|o halde|peki) .. (sonra*|daha*|ileri*|taksit*|haftaya|ay*|küçük*|yarım|\
            az*|başka|farklı|deneme*|arayayım|göndereyim|konuşun|böl*|ertele*|{DAY_NAME}|mesaj*|mail*|yolla*|at*)
            (taksit*|vade*|ödeme*|öde*) .. (böl*|yap*|kolay*|al*|imkan*|sonra*|erte*|edebil*|ister*|öteley*)
            (günde|günlüğü|günlük|ayda|aylık|tanesi|bardağı|porsiyonu|adedi) .. # .. (lira*|kuruş*|gel*)
            (sadece|yalnızca|topu topu|alt tarafı) .. # .. (lira*|dakika*|kuruş*|saniye*|gün*)
            (şöyle|bir de|bir) (düşün*|hesap*|bakın|bakarsanız)
            (ama|fakat|ancak|yalnız|lakin|oysa|halbuki|aslında|üstelik|hatta|buna karşılık|bununla birlikte|ne var ki|zira|çünkü|o yüzden|\
            zaten|yine de) ... (var|yok|oluyor*|olur|edebil*|veriyor*|veri*|yapıyor*|alabil*|ödüyor*|ödeme*|kuruluyor*|düşüyor|dahil|\
            geliyor|gelir|ucuz*|karşılıyor*|değil|sağlı*|kazan*|bulun*|mümkün|yapabil*|içinde|kalk*|kullan*|gidiyor|satıyor*|geçerli|\
            deney*|öner*)
            (yerine|alternatif*|seçenek*|başka bir|farklı bir|bir küçüğü|daha küçük*|bir alt) .. (var|öner*|sun*|paket*|model*|ürün*|boy*|\
            tarife*|ver*|seçenek*|olur|marka*)
            (bu fiyat*|fiyata|ücrete|içinde|pakete|pakette) .. (dahil*|var|kurulum|kargo|nakliye|modem|servis|kalk*|içinde)
            (diğer*|öbür*|şimdiki*|mevcut*|eski*|ötekinden|rakip*|piyasa*) .. (ucuz*|uygun|daha|az|göre|aşağı|hızlı|fark*)
            (karşılıyor*|karşılarız|üstleniyor*|bizden|biz öderiz|biz yaparız|biz hallediyor*)
            (raf ömrü|son kullanma*|skt*|tarihi) .. (uzun|var|yıl|ay)
            (eşinizle|hanımla|hanımefendi*|ortağınız*|patron*|müdür*|kızınız*|oğlunuz*|beyefendi*|ailenizle) .. (konuş*|görüş*|danış*|\
            sor*|bilgi*|anlat*|da|birlikte)
            (birlikte|beraber) .. (bak*|görüş*|değerlendir*|konuş*)
            (yazılı|e posta*|mail*|mesaj*|katalog*|broşür*|whatsapp*|teklif*) .. (gönder*|at*|yolla*|ilet*|incele*)
            (incele*|değerlendir*|düşünün|kıyasla*|karşılaştır*) .. (ara*|karar*|bak*|dön*|sonra)
            (bu sefer|bu defa|artık|yeni*|geliştir*|yenile*|değişti*|düzeldi*) .. (farklı|değişti*|düzel*|iyileş*|sorun*|garanti*|kurul*|\
            altyapı*|formül*)
            (sonra|ilerde|ileride|haftaya|gelecek ay|ay sonunda|stok* bit*|bitince|azalınca) .. (teslim*|gönder*|öde*|ara*|getir*|\
            hatırlat*|al*)
            (yüzde) # .. (indirim*|düş*|iskonto*|daha|az*)
            (indirim*|iskonto*) .. (yap*|uygula*|ver*|eder*)
            (ekip*|usta*|teknisyen*|uzman*) .. (gel*|ölç*|göster*|kur*|bak*)
            (bağlı|değişir|göre değiş*|kimlik*|resmi|kayıtlı|web site*|sitemiz*|mağaza*) .. (kontrol*|teyit*|bak*|arayabil*|gel*|var|siz*)
            (faturanız*|ödediğiniz) ... (daha az|düş*|kalk*|in*|azal*)
            (böl*|taksitlendir*|ertele*|ötele*|dondur*|kaydır*) .. (bil*|iyor*|ir*|elim|iz|ebil*)?
            (bölüyoruz|bölebil*|erteleyebil*|öteleyebil*|dondurabil*|başlatabil*|ayarlayabil*|değiştirebil*|verebilir*|yapabilir*|\
            gönderebilir*|indirebilir*|kullanabilir*|alabilirsiniz|deneyebilir*|bekletebil*|düşebilir*|sağlayabil*|ekleyebil*)
            (bitince|bittiğinde|dolunca|dolduğunda|sonunda|sona erince|bitene kadar) .. (başla*|geç*|gel*|öde*|al*|bekle*|görüş*|ara*)
            (şimdi|bugün|hemen|peşin) .. (ödemeyin|ödemek zorunda|ödemeniz gerek*|ödeme yok|karar vermek zorunda|para istemiyor*|gerek* \
            yok|ödemiyorsunuz)
            (uğraşmıyor*|uğraşmazsınız|uğraşmanıza|yorulmaz*|size iş*|biz hallet*|biz hallediyor*|her şeyi biz|her şeyi ekip*|hepsini biz|\
            üzerimize) .. $
            (bizim|bizde|ürünümüz*|firmamız*) .. (yerli|garanti*|servis*|kaliteli|sertifika*|belgeli|tescilli|farkı*|farklı|ucuz*|uygun|\
            iade*|destek*)
            (yanında|birlikte|ikinci|yedek|ek olarak|mevcut*|üstüne) .. (kullan*|dursun|tamamla*|çalış*|ekle*|bulun*|olsun)
            (fark*|farkı|fazlası|karşılığında) .. (lira*|sadece|az|küçük|kapat*|al*|ama|çıkar*)
            (iki dakika*|bir dakika*|kısa*) .. (özetle*|anlat*|sür*|yeter)
            (maliyeti|fiyatı|ücreti|parası) .. (çay|simit|kahve|ekmek|sigara) .. para*
            (*abiliriz|*ebiliriz|*abilirim|*ebilirim|*abilirsiniz|*ebilirsiniz)
            (bilgi*|para|kart*|kimlik*|imza|ödeme|taahhüt) .. (istemiyoruz|almıyoruz|istemiyorum|sormuyoruz|gerekmiyor|gerekmez|şartı yok)
            (eski*|mevcut) .. (geri al*|takas*|değiştir*|sayıyor*)
            (eskisini|eskisi|eski makine*|eski cihaz*) .. (alıyoruz|alırız|alıp|düş*|say*)
            (verdiğiniz|ödediğiniz|aynı) .. (paraya|parayla|fiyata) .. (iki|üç|daha|#)
            (kasanın|tezgahın|dolabın|rafın) .. (yanına|üstüne|altına|köşesine) .. (sığ*|koy*|gir*)
            (eskidendi|eski modelde|eskisinde|yeni modelde|yenisinde|o zamandan beri) .. (artık|o sorun*|düzel*|değiş*|yok)
            (parasını|ödemesini|ücretini) .. (satınca|sattıkça|sonra|hasat*|maaş*|gelince) .. (verir*|öde*|yap*)
        """),
        unless=exact("""
            taksitle mi
            (almıştınız|yapmıştınız) .. geçen
        """),
    ),
    "press": Act(
        says=exact("""
            (evet|olur|tamam) .. (deyin|demeniz|deseniz|dersiniz) .. (bitsin|yeter*|gitsin|yapıyor*|hallet*|başlat*|bitiyor)?
            (hadi|haydi) .. (yaz*|al*|evet|ekli*|ekley*|onay*|deyin|hadi|nazlan*|düşünme*|karar*|başlat*|kırma*|hayır deme*)
            (pişman|üzül*) .. (olursunuz|olacaksınız|olmayın|sonra|olursun)
            (herkes|bütün mahalle|tüm mahalle|komşularınız*|bütün müşteri*) .. (alıyor*|aldı|kullan*|geçti|istiyor*|memnun|yazdır*)
            (ne var|ne olur|ne olacak) .. (canım|bunda|düşün*|alt tarafı|sanki|lira*|alsanız)
            (alt tarafı|topu topu|üç kuruş*|üç beş kuruş|bir kahve para*|bir çay para*|bir paket sigara)
            (kaçırma*|kaçıracak*|kaçmaz|kaçar|kaçırır*|son şans*|son gün*|son fırsat*|bir daha gelmez|bir daha bul*|bir daha olmaz|tek \
            seferlik|fırsat kaç*)
            (düşünecek|düşünülecek|düşünmeye) .. (ne|bir şey|yok|gerek|var)
            (düşünmeyin|düşünme|tereddüt etmeyin|nazlanma*|naz yap*|inat*|ısrar*|uzatma*|bahane*|kırmayın|üzmeyin|geri çevirme*|hayır \
            demeyin)
            (çok şey|fırsat*|büyük) .. (kaybed*|kaçır*)
            (hemen|şimdi|bugün|şu an|hemen şimdi) .. (karar ver*|onayla*|onay ver*|kabul ed*|almanız gerek*|evet deyin|cevap ver*)
            (siz gene|siz yine|yine de|gene de|siz bir) .. (alın|alsanız|yazalım|yazayım|yazıyor*|deneyin işte|evet)
            (yazıyorum|ekliyorum|başlatıyorum|onaylıyorum|kaydediyorum|açıyorum) .. (o zaman|tamam mı|işte|ben|hemen) .. $
            (yazdım bile|ekledim bile|kaydettim bile|almadan olmaz|almanız şart|mutlaka alma*|almak zorunda*|alacaksınız işte)
            (alın|alsanıza|alıverin|deneyin) (gitsin|işte|canım|ya|artık|bence)
            (niye|neden|niçin) .. (istemiyor*|almıyor*|olmasın|korku*|çekin*|olmaz|hayır|kaçır*)
            (nasıl istemez*|istemez mi*|kim istemez|aptallık|akıl işi)
            (bana|beni|bizi|hatırım*|benim) .. (kırma*|prim*|hatır*|kotam|hedef*)
            (istemiyorum|hayır|olmaz) .. (demeyin|olur mu|deme)
            ısrar ediyor*
            (fırsat*|kısmet*|nimet*|bu fiyat*|böyle*) .. (ayağınız*|kapınız*|kaçar mı|kaçırıl*|bulamazsınız|bulunmaz|bulmak zor|tepil*)
            (başka yerde|hiçbir yerde|bir daha|kolay kolay) .. (bulamazsınız|bulunmaz|yok bu fiyat*|gelmez|olmaz)
            son .. (kaldı|kalan|adet*|gün*|saat*|tane*) .. (kaçır*|acele*|hadi|hemen|karar*|$)
            (tamam|evet|he) (deyin|diyin|de)
            (almazsanız|istemezseniz|kabul etmezseniz) .. (kaybed*|pişman*|üzül*|yazık|siz bilirsiniz ama|küser*|olmaz)
            (sizi|size) .. (bırakmam|bırakmıyor*|almadan|kapatmam|yazdım gitti)
            itiraz .. (yok|istem*|kabul)
            (ne|neyini|nesini) .. (düşüneceksiniz|düşünüyorsunuz|düşüneceksin)
            bir siz .. (kaldı*|yok*)
            (aklınızda|içinizde|aklında|gözünüz arkada) .. kal*
            (tane|koli) .. (al|alın|yaz) .. (nolcak|noolcak|ne olacak|ne olur|nolur)
            (yazdım|ekledim|koydum) gitti
            (bu fiyata|bu paraya) .. (nerede|nerde|nereden|nerden) .. (bul*)
            (bu kadarcık|şu kadarcık) .. (para*|iş*|şey*)
            (boşver|boş ver|bırakın|bırak) .. (hanımı|eşinizi|eşini|ortağı|ortağınızı|patronu)
            (kaçıran|almayan|istemeyen) .. (pişman*|üzülür|yanar|çok şey)
            (almazsanız|istemezseniz|karar vermezseniz) ... (bulamazsınız|bitiyor|biter|kalmaz|kaçar|yok)
            ikna (edeceğ*|etmeden|olana kadar)
            (batmazsınız|ölmezsiniz|fakirleşmezsiniz|zarar gelmez|iflas etmezsiniz)
            (kaydedeyim|yazayım|açayım|halledeyim) .. (bitsin|gitsin|olsun bitsin)
        """),
        weak=exact("""
            (yazayım|ekleyeyim|yazalım|onaylayayım|başlatayım|kaydedeyim|ekleyelim|yapalım) (mı|mi) .. $
            (iyi|tekrar|bir daha) düşünün
            (ne dersiniz|ne diyorsunuz) .. $
            (yazıyorum|ekliyorum) (bak|bakın|haberiniz olsun|ben)
            (kaç|kaçar|ne kadar) .. (tane|koli|kasa|adet)? .. (yazalım|yazayım|gönderelim|koyalım|yazıyorum) .. $
        """),
        unless=exact("""
            (acele et*me*|ısrar etm*|ısrarcı ol*|istediğiniz kadar)
            (pişman|üzülme*) .. (olmaz*|etm*)
            son ödeme
            herkes memnun
        """),
    ),
}
